// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import java.util.List;

import org.broadsheet.core.imports.TypeProposal;
import org.broadsheet.core.issues.Fixes;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.types.ColumnScan;
import org.broadsheet.core.types.TypeInference;
import org.eclipse.osgi.util.NLS;

/** Questions the inference of types leaves to the user. */
final class TypeIssues {

	private TypeIssues() {
	}

	static void add(List<Issue> issues, String name, ColumnScan scan, TypeProposal proposal) {
		if (TypeInference.ambiguous(scan, proposal)) {
			issues.add(new Issue("ambiguous-date", Severity.WARNING, 0, 0, name, "", NLS.bind(Messages.TypeIssues_ambiguous, name)).with(Fixes.dateOrder(false), Fixes.dateOrder(true)));
		}
	}
}
