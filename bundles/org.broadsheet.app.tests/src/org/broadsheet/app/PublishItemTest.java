// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.readiness.Finding;
import org.broadsheet.core.readiness.Readiness;
import org.junit.jupiter.api.Test;

/** What the button in the tool bar says while it cannot be pressed. */
class PublishItemTest {

	private static Readiness readiness(int blockers) {
		List<Finding> findings = new ArrayList<>();
		for (int i = 1; i <= blockers; i++) {
			findings.add(new Finding(Severity.ERROR, "metadata-missing", "Field " + i + " is empty", new Finding.Where.MetadataField("f" + i)));
		}
		findings.add(new Finding(Severity.WARNING, "cell-errors", "9 cells", new Finding.Where.Source()));
		return new Readiness(findings, 10, 9, 0, 0, blockers, 0, 1, 0.5);
	}

	@Test
	void saysWhatIsMissing() {
		assertEquals("Open a dataset to publish it", PublishItem.tooltip(false, Optional.empty()));
		assertEquals("The dataset is being checked", PublishItem.tooltip(true, Optional.empty()));
		assertEquals("Publish the dataset in front", PublishItem.tooltip(true, Optional.of(readiness(0))));
		assertEquals("Cannot be published yet:\n\u2022 Field 1 is empty\n\u2022 Field 2 is empty", PublishItem.tooltip(true, Optional.of(readiness(2))));
		assertEquals(10, PublishItem.tooltip(true, Optional.of(readiness(11))).lines().count());
	}
}
