// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.IOException;
import java.util.Locale;

import org.broadsheet.core.dataset.ImportReview;
import org.broadsheet.core.issues.IssueText;

import com.fasterxml.jackson.core.JsonGenerator;

/** Tells how a file differs from the data of a dataset. */
record ReviewAnswer(AbstractCommand command, String file) {

	void tell(ImportReview review) throws IOException {
		command.answer(IssueText.bind(Messages.ImportCommand_review, new Object[] { file, Numbers.of(review.rowsAfter()), Numbers.of(review.rowsBefore()) }), json -> {
			json.writeNumberField("rowsBefore", review.rowsBefore());
			json.writeNumberField("rowsAfter", review.rowsAfter());
			json.writeArrayFieldStart("columns");
			for (ImportReview.Difference column : review.columns()) {
				column(json, column);
			}
			json.writeEndArray();
			json.writeArrayFieldStart("notes");
			for (String note : review.notes()) {
				json.writeString(note);
			}
			json.writeEndArray();
		});
		if (!command.json()) {
			review.notes().forEach(command.out()::println);
		}
	}

	private static void column(JsonGenerator json, ImportReview.Difference column) throws IOException {
		json.writeStartObject();
		json.writeStringField("what", column.kind().name().toLowerCase(Locale.ROOT));
		json.writeStringField("column", column.column());
		json.writeStringField("header", column.header());
		json.writeStringField("typeBefore", column.before() == null ? "" : column.before().getLiteral());
		json.writeStringField("typeAfter", column.after() == null ? "" : column.after().getLiteral());
		json.writeEndObject();
	}
}
