// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** RFC 4180 by the letter, for comparing: a text that breaks a rule has no table. */
final class StrictText {

	private final String text;
	private int at;
	private boolean broken;

	private StrictText(String text) {
		this.text = text;
	}

	/** The rows; empty when a quote is out of place, rows differ in length, or a line is blank. */
	static Optional<List<List<String>>> rows(String text) {
		StrictText strict = new StrictText(text);
		List<List<String>> rows = new ArrayList<>();
		while (strict.at < text.length() && !strict.broken) {
			rows.add(strict.row());
		}
		boolean same = rows.stream().allMatch(row -> row.size() == rows.getFirst().size() && row.size() > 1);
		return strict.broken || !same ? Optional.empty() : Optional.of(rows);
	}

	private List<String> row() {
		List<String> row = new ArrayList<>();
		row.add(cell());
		while (at < text.length() && text.charAt(at) == ',') {
			at++;
			row.add(cell());
		}
		if (text.startsWith("\r\n", at)) {
			at += 2;
		} else if (at < text.length()) {
			broken |= text.charAt(at) != '\n' && text.charAt(at) != '\r';
			at++;
		}
		return row;
	}

	private String cell() {
		StringBuilder cell = new StringBuilder();
		if (at < text.length() && text.charAt(at) == '"') {
			for (at++; at < text.length(); at++) {
				boolean quote = text.charAt(at) == '"';
				boolean doubled = quote && at + 1 < text.length() && text.charAt(at + 1) == '"';
				if (quote && !doubled) {
					at++;
					return cell.toString();
				}
				cell.append(text.charAt(at));
				at += doubled ? 1 : 0;
			}
			broken = true;
			return "";
		}
		while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
			broken |= text.charAt(at) == '"';
			cell.append(text.charAt(at++));
		}
		return cell.toString();
	}
}
