// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

class VersionsTest {

	@Test
	void leavesTheBuildStampOut() {
		assertEquals("0.1.0", Versions.withoutQualifier(Version.parseVersion("0.1.0.202611240031")));
	}
}
