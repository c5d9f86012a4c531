// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.broadsheet.ui.dataset.data.format.CellFormatter;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Items;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** The list itself: a value, what it becomes, and how many cells hold it. Made as one scrolls, so that many values are no matter. */
final class ValueTree {

	private static final int ROWS = 14;

	private final Tree tree;
	private final Map<String, String> becomes;
	private List<ValueNode> nodes = List.of();

	ValueTree(Composite parent, Map<String, String> becomes, Runnable selected) {
		this.becomes = becomes;
		tree = Items.paint(Parts.id(new Tree(parent, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL), "values.list"));
		tree.setHeaderVisible(true);
		column(Messages.ValueTree_value, SWT.LEFT, 280);
		column(Messages.ValueTree_becomes, SWT.LEFT, 260);
		column(Messages.ValueTree_cells, SWT.RIGHT, 90);
		Ui.accessible(tree, Messages.ValueTree_name);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, tree.getItemHeight() * ROWS).applyTo(tree);
		tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item));
		tree.addListener(SWT.Selection, event -> selected.run());
	}

	private void column(String title, int alignment, int width) {
		TreeColumn column = new TreeColumn(tree, alignment);
		column.setText(title);
		column.setWidth(width);
	}

	Tree control() {
		return tree;
	}

	/** Shows other lines; groups are open. */
	void show(List<ValueNode> next) {
		nodes = next;
		tree.setRedraw(false);
		tree.removeAll();
		tree.setItemCount(nodes.size());
		for (int i = 0; i < nodes.size() && nodes.get(i).isGroup(); i++) {
			TreeItem item = tree.getItem(i);
			item.setItemCount(nodes.get(i).of().size());
			item.setExpanded(true);
		}
		tree.setRedraw(true);
	}

	private ValueNode node(TreeItem item) {
		TreeItem parent = item.getParentItem();
		return parent == null ? nodes.get(tree.indexOf(item)) : nodes.get(tree.indexOf(parent)).of().get(parent.indexOf(item));
	}

	private void fill(TreeItem item) {
		ValueNode node = node(item);
		item.setText(new String[] { node.isGroup() ? NLS.bind(node.alike() ? Messages.ValueTree_group : Messages.ValueTree_near, node.of().size()) : shown(node.text()), becomes(node), Texts.number(node.cells()) });
		if (node.isGroup()) {
			item.setItemCount(node.of().size());
			item.setFont(Ui.font(0, SWT.BOLD));
		}
	}

	private String becomes(ValueNode node) {
		if (!node.isGroup()) {
			return becomes.containsKey(node.text()) ? shown(becomes.get(node.text())) : "";
		}
		List<String> texts = node.values().map(value -> becomes.getOrDefault(value.text(), value.text())).distinct().toList();
		return texts.size() == 1 ? shown(texts.getFirst()) : NLS.bind(Messages.ValueTree_proposed, shown(node.text()));
	}

	/** A value as it can be told from others: blanks around it, and none at all, are to be seen. */
	static String shown(String text) {
		String line = CellFormatter.oneLine(text);
		return text.isEmpty() ? Messages.ValueTree_empty : line.equals(line.strip()) ? line : '"' + line + '"';
	}

	/** The lines that are selected. */
	List<ValueNode> selected() {
		List<ValueNode> selected = new ArrayList<>();
		for (TreeItem item : tree.getSelection()) {
			selected.add(node(item));
		}
		return selected;
	}

	/** Shows again what values become. */
	void refresh() {
		for (TreeItem item : tree.getItems()) {
			// a line that was not looked at yet is filled when it is
			if (!item.getText().isEmpty()) {
				fill(item);
			}
			if (item.getItemCount() > 0 && item.getExpanded()) {
				for (TreeItem below : item.getItems()) {
					fill(below);
				}
			}
		}
	}
}
