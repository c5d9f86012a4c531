// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.issues;

/** How much a finding matters: an error keeps a row or the dataset from being published, a warning should be looked at, an info explains. */
public enum Severity {
	ERROR, WARNING, INFO
}
