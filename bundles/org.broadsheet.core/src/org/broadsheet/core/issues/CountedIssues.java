// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.issues;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;


/** A list of findings that stays short: of each kind so many are listed, the others counted. */
public final class CountedIssues {

	private static final long MOST = 10_000;

	private final List<Issue> issues = new ArrayList<>();
	private final Map<String, Long> counts = new HashMap<>();

	/** Adds a finding, or counts it when there are too many of its kind. */
	public void add(Issue issue) {
		if (counts.merge(issue.code(), 1L, Long::sum) <= MOST) {
			issues.add(issue);
		}
	}

	/** The findings, and for each kind that was cut short how many are not listed. */
	public List<Issue> list() {
		List<Issue> all = new ArrayList<>(issues);
		counts.forEach((code, count) -> {
			if (count > MOST) {
				all.add(Issue.general(code, Severity.ERROR, IssueText.bind(Messages.CountedIssues_more, IssueText.number(count - MOST), code)));
			}
		});
		return all;
	}
}
