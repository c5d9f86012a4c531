// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.IOException;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.ChangePreview;
import org.broadsheet.core.dataset.OpenDataset;
import org.eclipse.osgi.util.NLS;

/** Tells what a change would do. */
record DryRun(AbstractCommand command, OpenDataset dataset) {

	private static final int EXAMPLES = 5;

	void tell(Change change) throws IOException {
		ChangePreview preview = dataset.preview(change, EXAMPLES, command.monitor());
		command.answer(NLS.bind(Messages.DryRun_would, preview.label()), json -> {
			json.writeStringField("step", preview.label());
			json.writeNumberField("cells", preview.cells());
			json.writeNumberField("rows", preview.rows());
			json.writeArrayFieldStart("columns");
			for (String column : preview.columns()) {
				json.writeString(column);
			}
			json.writeEndArray();
			json.writeArrayFieldStart("examples");
			for (ChangePreview.Example example : preview.examples()) {
				json.writeStartObject();
				json.writeNumberField("row", example.row() + 1);
				json.writeStringField("column", example.column());
				json.writeStringField("before", example.before());
				json.writeStringField("after", example.after());
				json.writeEndObject();
			}
			json.writeEndArray();
		});
		if (!command.json()) {
			for (ChangePreview.Example example : preview.examples()) {
				command.out().println(NLS.bind(Messages.DryRun_example, new Object[] { example.row() + 1, example.column(), example.before(), example.after() }));
			}
		}
	}
}
