// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.issues;

import java.util.List;
import java.util.Optional;

import org.broadsheet.core.issues.Severity;
import org.broadsheet.ui.dataset.data.format.CellFormatter;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Images;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** How findings stand in the tree, and which of them an item stands for. */
final class IssueItems {

	private IssueItems() {
	}

	/** A sentence in place of findings. */
	static void sentence(Tree tree, Images icon, String sentence) {
		TreeItem item = new TreeItem(tree, SWT.NONE);
		item.setImage(icon.image());
		item.setText(sentence);
	}

	/** A kind of findings. A question has its answers below it, everything else a note until its findings are read. */
	static TreeItem group(Tree tree, IssueGroup group) {
		TreeItem item = new TreeItem(tree, SWT.NONE);
		item.setData(group);
		item.setImage(IssueDetails.icon(group.severity()).image());
		item.setText(IssueColumns.ISSUE, words(group));
		fix(item).ifPresent(fix -> show(item, fix));
		if (group.asks()) {
			lines(item, group, group.answers());
		} else {
			new TreeItem(item, SWT.NONE).setText(Messages.IssueTree_reading);
		}
		return item;
	}

	/** How a kind is named. */
	static String words(IssueGroup group) {
		return word(group.severity()) + ' ' + CellFormatter.oneLine(group.label());
	}

	/** Whether the findings of a kind are still to be read. */
	static boolean unread(TreeItem item) {
		return item.getItemCount() == 1 && item.getItem(0).getData() == null;
	}

	/** Puts the findings of a kind below it. */
	static void lines(TreeItem parent, IssueGroup group, List<IssueLine> lines) {
		if (parent.isDisposed()) {
			return;
		}
		parent.removeAll();
		lines.forEach(line -> line(parent, line));
		// a parent that lost its children is closed
		parent.setExpanded(!lines.isEmpty());
		if (group.count() > lines.size()) {
			TreeItem more = new TreeItem(parent, SWT.NONE);
			more.setText(NLS.bind(Messages.IssueTree_more, Texts.number(lines.size()), Texts.number(group.count())));
			more.setForeground(Colors.MUTED.get());
		}
	}

	private static void line(TreeItem parent, IssueLine line) {
		TreeItem item = new TreeItem(parent, SWT.NONE);
		item.setData(line);
		String row = line.row() < 0 ? "" : Texts.number(line.row() + 1);
		String number = line.line() > 0 ? Texts.number(line.line()) : "";
		item.setText(new String[] { CellFormatter.oneLine(line.message()), "", CellFormatter.oneLine(line.value()), row, number });
		fix(item).ifPresent(fix -> show(item, fix));
	}

	private static void show(TreeItem item, IssueFix fix) {
		item.setText(IssueColumns.FIX, CellFormatter.oneLine(fix.label()));
		item.setImage(IssueColumns.FIX, Images.FIX.image());
		item.setForeground(IssueColumns.FIX, Colors.ACCENT.get());
	}

	/** The kind an item stands for or belongs to. */
	static Optional<IssueGroup> group(TreeItem item) {
		TreeItem top = item == null || item.getParentItem() == null ? item : item.getParentItem();
		return top != null && top.getData() instanceof IssueGroup group ? Optional.of(group) : Optional.empty();
	}

	/** What settles an item most surely. */
	static Optional<IssueFix> fix(TreeItem item) {
		return switch (item.getData()) {
		case IssueGroup group -> group.fixes().stream().findFirst();
		case IssueLine line -> line.fixes().stream().findFirst();
		case null, default -> Optional.empty();
		};
	}

	private static String word(Severity severity) {
		return switch (severity) {
		case ERROR -> Messages.IssueTree_error;
		case WARNING -> Messages.IssueTree_warning;
		case INFO -> Messages.IssueTree_note;
		};
	}
}
