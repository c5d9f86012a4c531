// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.issues;

import java.util.List;

import org.broadsheet.ui.dataset.data.format.CellFormatter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** The columns of the tree of findings: as wide as the tree has room for and their words need. */
final class IssueColumns {

	static final int ISSUE = 0;
	static final int FIX = 1;
	static final int VALUE = 2;

	private static final int ISSUE_WIDTH = 560;
	private static final int LEAST_ISSUE = 240;
	private static final int FIX_WIDTH = 260;
	private static final int LEAST_FIX = 140;
	private static final int VALUE_WIDTH = 130;
	private static final int NUMBER_WIDTH = 72;
	/** Icon and margins beside the words of a fix. */
	private static final int BESIDE = 36;
	/** A tree narrower than this leaves the values out: the sentences and the details have them. */
	private static final int WITH_VALUES = 900;

	private final Tree tree;
	private int needed = LEAST_FIX;

	/** Gives a tree its columns. */
	IssueColumns(Tree tree) {
		this.tree = tree;
		tree.setHeaderVisible(true);
		column(Messages.IssueTree_issue, ISSUE_WIDTH, SWT.LEFT);
		column(Messages.IssueTree_fix, FIX_WIDTH, SWT.LEFT);
		column(Messages.IssueTree_value, VALUE_WIDTH, SWT.LEFT);
		column(Messages.IssueTree_row, NUMBER_WIDTH, SWT.RIGHT);
		column(Messages.IssueTree_line, NUMBER_WIDTH, SWT.RIGHT);
		tree.addListener(SWT.Resize, event -> layout());
	}

	private void column(String title, int width, int style) {
		TreeColumn column = new TreeColumn(tree, style);
		column.setText(title);
		column.setWidth(width);
	}

	/** Makes room for the fixes of these kinds. */
	void fit(List<IssueGroup> groups) {
		GC gc = new GC(tree);
		needed = groups.stream().flatMap(group -> group.fixes().stream().limit(1)).mapToInt(fix -> gc.textExtent(CellFormatter.oneLine(fix.label())).x + BESIDE).max().orElse(LEAST_FIX);
		gc.dispose();
		layout();
	}

	/** The fixes get what the longest needs, at most two fifths; the issues get the rest. */
	private void layout() {
		int width = tree.getClientArea().width;
		int value = width < WITH_VALUES ? 0 : VALUE_WIDTH;
		int left = width - value - NUMBER_WIDTH * 2;
		int fix = Math.clamp(left * 2 / 5, LEAST_FIX, Math.max(LEAST_FIX, needed));
		tree.getColumn(VALUE).setWidth(value);
		tree.getColumn(ISSUE).setWidth(Math.max(LEAST_ISSUE, left - fix));
		tree.getColumn(FIX).setWidth(fix);
	}
}
