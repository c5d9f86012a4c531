// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.issues;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.broadsheet.core.dataset.FixChanges;
import org.broadsheet.core.dataset.ImportOperation;
import org.broadsheet.core.issues.Fix;
import org.broadsheet.core.issues.Fixes;
import org.broadsheet.model.Column;
import org.broadsheet.model.Source;
import org.broadsheet.ui.dataset.DatasetSession;

/**
 * What would settle an issue, as it can be done in one go.
 *
 * @param columnId the column of the issue, if it concerns one
 * @param label    what it does, in words
 */
record IssueFix(Fix fix, Optional<String> columnId, String label) {

	/** The first of the repairs that can be done here. */
	static Optional<IssueFix> first(Iterable<Fix> fixes, Optional<Column> column) {
		for (Fix fix : fixes) {
			if (fix.id().equals(Fixes.IMPORT_OPTION) || FixChanges.of(fix, column).isPresent()) {
				return Optional.of(new IssueFix(fix, column.map(Column::getId), fix.label()));
			}
		}
		return Optional.empty();
	}

	/** Does it; it can be undone. */
	void perform(DatasetSession session) {
		Optional<Column> column = columnId.flatMap(session.dataset()::column);
		FixChanges.of(fix, column).ifPresentOrElse(session::perform, () -> readAgain(session));
	}

	private void readAgain(DatasetSession session) {
		Source source = session.dataset().model().getSource();
		if (fix.id().equals(Fixes.IMPORT_OPTION) && source != null) {
			Map<String, String> options = new TreeMap<>(source.getOptions().map());
			options.put(fix.parameters().get("key"), fix.parameters().get("value"));
			Path kept = session.dataset().folder().path().resolve(source.getPath());
			String origin = source.getOrigin() == null ? kept.toString() : source.getOrigin();
			session.run(fix.label(), monitor -> new ImportOperation(session.dataset(), kept, options, origin).execute(monitor));
		}
	}
}
