// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.exports.ExportColumn;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.types.CellValue;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes cells as JSON: numbers with all their digits, true and false, dates as ISO 8601, null for an empty cell, and as text what does not fit its column. */
final class JsonRows {

	/** Writes characters beyond the basic plane as they are. */
	static final JsonFactory FACTORY = new JsonFactory().enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);

	/** What of a time says nothing: thousandths, then the time itself at midnight. */
	private static final Pattern NEEDLESS = Pattern.compile("(T00:00:00)?\\.0+$|T00:00:00$");

	private long misfits;

	/**
	 * Prepares for a table.
	 *
	 * @throws RefusedException when two of its columns have the same name, as only one of them would be read back
	 */
	static JsonRows of(ExportTable table) throws RefusedException {
		Set<String> names = new HashSet<>();
		for (ExportColumn column : table.columns()) {
			if (!names.add(column.name())) {
				throw new RefusedException(NLS.bind(Messages.JsonRows_duplicate, column.name()));
			}
		}
		return new JsonRows();
	}

	/** Writes a member of an object. */
	void member(JsonGenerator json, ExportColumn column, String text) throws IOException {
		json.writeFieldName(column.name());
		switch (column.read(text)) {
		case CellValue.Empty empty -> json.writeNull();
		case CellValue.Value value -> value(json, column, value.canonical());
		case CellValue.Error error -> {
			misfits++;
			json.writeString(text);
		}
		}
	}

	private static void value(JsonGenerator json, ExportColumn column, String canonical) throws IOException {
		switch (column.type()) {
		case NUMBER -> json.writeNumber(canonical);
		case CHECKBOX -> json.writeBoolean(canonical.equals("true"));
		case DATE_TIME -> json.writeString(NEEDLESS.matcher(canonical).replaceFirst(""));
		default -> json.writeString(canonical);
		}
	}

	/** What the user should know. */
	List<String> notes() {
		List<String> notes = new ArrayList<>();
		if (misfits > 0) {
			notes.add(IssueText.bind(Messages.JsonRows_misfits, misfits));
		}
		return notes;
	}
}
