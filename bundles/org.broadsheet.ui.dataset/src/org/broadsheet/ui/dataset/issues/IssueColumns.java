// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.issues;

import java.util.List;
import java.util.stream.Stream;

import org.broadsheet.ui.dataset.data.format.CellFormatter;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** The columns of the tree of findings: as wide as the tree has room for and their words need. */
final class IssueColumns {

	static final int ISSUE = 0;
	static final int FIX = 1;
	static final int VALUE = 2;
	private static final int ROW = 3;
	private static final int LINE = 4;

	private static final int ISSUE_WIDTH = 560;
	private static final int LEAST_ISSUE = 240;
	private static final int FIX_WIDTH = 260;
	private static final int LEAST_FIX = 140;
	private static final int LEAST_VALUE = 110;
	/** The values get this part of the width. */
	private static final int VALUE_SHARE = 9;
	private static final int NUMBER_WIDTH = 72;
	/** Icon and margins beside the words of a fix. */
	private static final int BESIDE = 36;
	/** Arrow, icon and margins beside the words of a kind. */
	private static final int BESIDE_ISSUE = 56;
	/** A tree narrower than this leaves the values out: the sentences and the details have them. */
	private static final int WITH_VALUES = 900;
	/** And one narrower than this the lines of the file. */
	private static final int WITH_LINES = 650;

	private final Tree tree;
	private int issues = LEAST_ISSUE;
	private int fixes = LEAST_FIX;

	/** Gives a tree its columns. */
	IssueColumns(Tree tree) {
		this.tree = tree;
		tree.setHeaderVisible(true);
		column(Messages.IssueTree_issue, ISSUE_WIDTH, SWT.LEFT);
		column(Messages.IssueTree_fix, FIX_WIDTH, SWT.LEFT);
		column(Messages.IssueTree_value, LEAST_VALUE, SWT.LEFT);
		column(Messages.IssueTree_row, NUMBER_WIDTH, SWT.RIGHT);
		column(Messages.IssueTree_line, NUMBER_WIDTH, SWT.RIGHT);
		tree.addListener(SWT.Resize, event -> layout());
		// whether something is open is known after the event
		tree.addListener(SWT.Expand, event -> Ui.async(tree, this::layout));
		tree.addListener(SWT.Collapse, event -> Ui.async(tree, this::layout));
	}

	private void column(String title, int width, int style) {
		TreeColumn column = new TreeColumn(tree, style);
		column.setText(title);
		column.setWidth(width);
	}

	/** Makes room for the words of these kinds and their fixes. */
	void fit(List<IssueGroup> groups) {
		GC gc = new GC(tree);
		issues = groups.stream().mapToInt(group -> gc.textExtent(IssueItems.words(group)).x + BESIDE_ISSUE).max().orElse(LEAST_ISSUE);
		fixes = groups.stream().flatMap(group -> group.fixes().stream().limit(1)).mapToInt(fix -> gc.textExtent(CellFormatter.oneLine(fix.label())).x + BESIDE).max().orElse(LEAST_FIX);
		gc.dispose();
		Ui.async(tree, this::layout);
	}

	/** Kinds have no value and no row: where none is open, the sentences get the room of those. The fixes get what the longest needs, but at most two fifths where the issues need room, too; the issues get the rest. */
	private void layout() {
		int width = tree.getClientArea().width;
		boolean open = Stream.of(tree.getItems()).anyMatch(TreeItem::getExpanded);
		int value = width < WITH_VALUES || !open ? 0 : Math.max(LEAST_VALUE, width / VALUE_SHARE);
		int row = open ? NUMBER_WIDTH : 0;
		int line = width < WITH_LINES ? 0 : row;
		int left = width - value - row - line;
		int most = Math.max(left * 2 / 5, left - issues);
		int fix = Math.clamp(most, LEAST_FIX, Math.max(LEAST_FIX, fixes));
		tree.getColumn(VALUE).setWidth(value);
		tree.getColumn(ROW).setWidth(row);
		tree.getColumn(LINE).setWidth(line);
		tree.getColumn(ISSUE).setWidth(Math.max(LEAST_ISSUE, left - fix));
		tree.getColumn(FIX).setWidth(fix);
	}
}
