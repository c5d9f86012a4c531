// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.issues;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.broadsheet.core.dataset.Change;
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
 * @param label  what it does, in words
 * @param action does it; it can be undone
 */
record IssueFix(String label, Consumer<DatasetSession> action) {

	/** Those of the repairs that can be done here, the surest first. */
	static List<IssueFix> of(Iterable<Fix> fixes, Optional<Column> column) {
		List<IssueFix> possible = new ArrayList<>();
		for (Fix fix : fixes) {
			Optional<Change> change = FixChanges.of(fix, column);
			if (change.isPresent()) {
				possible.add(of(fix.label(), change.get()));
			} else if (fix.id().equals(Fixes.IMPORT_OPTION)) {
				possible.add(new IssueFix(fix.label(), session -> readAgain(session, fix)));
			}
		}
		return possible;
	}

	/** A change under words of its own. */
	static IssueFix of(String label, Change change) {
		return new IssueFix(label, session -> session.perform(change));
	}

	/** The same in other words. */
	IssueFix called(String words) {
		return new IssueFix(words, action);
	}

	/** Does it. */
	void perform(DatasetSession session) {
		action.accept(session);
	}

	private static void readAgain(DatasetSession session, Fix fix) {
		Source source = session.dataset().model().getSource();
		if (source != null) {
			Map<String, String> options = new TreeMap<>(source.getOptions().map());
			options.put(fix.parameters().get("key"), fix.parameters().get("value"));
			Path kept = session.dataset().folder().path().resolve(source.getPath());
			String origin = source.getOrigin() == null ? kept.toString() : source.getOrigin();
			session.run(fix.label(), monitor -> new ImportOperation(session.dataset(), kept, options, origin).execute(monitor));
		}
	}
}
