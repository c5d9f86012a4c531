// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.overview;

import java.util.List;
import java.util.Optional;

import org.broadsheet.core.readiness.Finding;
import org.broadsheet.ui.dataset.Checked;
import org.broadsheet.ui.dataset.parts.Numbers;

/**
 * Whether the dataset can be published now.
 *
 * @param open   whether it can
 * @param reason why not, in a few words; empty when it can
 * @param detail every single reason, for the tooltip
 */
record PublishGate(boolean open, String reason, String detail) {

	static PublishGate of(Optional<Checked> checked, boolean publishing) {
		if (!publishing) {
			return new PublishGate(false, Messages.PublishGate_notInstalled, Messages.PublishGate_notInstalled);
		}
		if (checked.isEmpty()) {
			return new PublishGate(false, Messages.PublishGate_checking, Messages.PublishGate_checking);
		}
		List<Finding> blockers = checked.get().readiness().blockers();
		if (blockers.isEmpty()) {
			return new PublishGate(true, "", "");
		}
		String detail = String.join("\n", blockers.stream().map(Finding::message).toList());
		return new PublishGate(false, Numbers.of(blockers.size(), Messages.PublishGate_one, Messages.PublishGate_many), detail);
	}
}
