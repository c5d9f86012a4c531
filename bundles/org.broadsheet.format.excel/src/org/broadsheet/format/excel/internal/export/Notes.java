// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.export;

import org.broadsheet.core.issues.IssueText;
import java.util.ArrayList;
import java.util.List;


/** Counts what stands otherwise in the workbook than in the table. */
final class Notes {

	private final List<String> more = new ArrayList<>();
	private long longNumbers;
	private long farDates;
	private long noLinks;

	void longNumber() {
		longNumbers++;
	}

	void farDate() {
		farDates++;
	}

	void noLink() {
		noLinks++;
	}

	void add(String sentence) {
		more.add(sentence);
	}

	List<String> sentences() {
		List<String> all = new ArrayList<>(more);
		add(all, Messages.Notes_longNumbers, longNumbers);
		add(all, Messages.Notes_farDates, farDates);
		add(all, Messages.Notes_noLinks, noLinks);
		return all;
	}

	private static void add(List<String> all, String sentence, long count) {
		if (count > 0) {
			all.add(IssueText.bind(sentence, count));
		}
	}
}
