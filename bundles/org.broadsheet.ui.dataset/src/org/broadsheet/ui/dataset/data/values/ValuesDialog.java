// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.values;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.broadsheet.ui.dataset.parts.Numbers;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Dialogs;
import org.broadsheet.ui.kit.FormDialog;
import org.broadsheet.ui.kit.Jobs;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** All different values of a column with their counts: those that are wrong, or several spellings of one, get new texts wherever they stand, in one step. */
public final class ValuesDialog extends FormDialog {

	/** Which values are looked through. */
	public enum Show {
		ALL, ERRORS, SPELLINGS
	}

	private final Column column;
	private final DatasetTable table;
	private final TableStore store;
	private final Show first;
	private final Map<String, String> becomes = new LinkedHashMap<>();
	private ValueLists lists;
	private Text search;
	private Combo show;
	private ValueTree tree;
	private Text target;
	private Button unify;
	private Button unifyAll;
	private Button leave;
	private Label summary;
	private Change agreed;
	private boolean filling;

	/** A dialog about the values of a column that begins with some of them. */
	public ValuesDialog(Shell parent, Column column, DatasetTable table, TableStore store, Show first) {
		super(parent, NLS.bind(Messages.ValuesDialog_title, column.getName()), Messages.ValuesDialog_verb);
		this.column = column;
		this.table = table;
		this.store = store;
		this.first = first;
	}

	/** Opens the dialog; the change one agreed to, or nothing when it was cancelled. */
	public Optional<Change> ask() {
		return open() == Window.OK ? Optional.ofNullable(agreed) : Optional.empty();
	}

	/** The change one agreed to. */
	Optional<Change> agreed() {
		return Optional.ofNullable(agreed);
	}

	@Override
	protected int width() {
		return Ui.UNIT * 84;
	}

	@Override
	protected void fill(Composite body) {
		Parts.id(body, "values");
		Composite head = Ui.row(body, 2);
		search = Ui.fill(Parts.id(new Text(head, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "values.search"));
		search.setMessage(Messages.ValuesDialog_search);
		Ui.accessible(search, Messages.ValuesDialog_search);
		search.addListener(SWT.Modify, event -> list());
		show = Parts.id(new Combo(head, SWT.DROP_DOWN | SWT.READ_ONLY), "values.show");
		GridDataFactory.swtDefaults().hint(Ui.UNIT * 36, SWT.DEFAULT).applyTo(show);
		show.setItems(Messages.ValuesDialog_looking);
		show.select(0);
		Ui.accessible(show, Messages.ValuesDialog_show);
		show.addListener(SWT.Selection, event -> list());
		tree = new ValueTree(body, becomes, this::selected);
		change(body);
		summary = Parts.id(Ui.help(body, Messages.ValuesDialog_hint), "values.summary");
		Column asked = EcoreUtil.copy(column);
		Jobs.run(body, Messages.ValuesDialog_looking, monitor -> ValueLists.of(table, store, asked), this::found, failure -> Ui.say(summary, Tone.ERROR, Dialogs.sentence(failure)));
	}

	private void change(Composite body) {
		Ui.label(body, Messages.ValuesDialog_become);
		Composite row = Ui.row(body, 4);
		target = Ui.fill(Parts.id(new Text(row, SWT.BORDER), "values.target"));
		Ui.accessible(target, Messages.ValuesDialog_become);
		target.addListener(SWT.Modify, event -> typed());
		unify = Parts.id(Ui.button(row, Messages.ValuesDialog_unify, () -> unify(tree.selected())), "values.unify");
		unifyAll = Parts.id(Ui.button(row, Messages.ValuesDialog_unifyAll, () -> unify(shown())), "values.unifyAll");
		leave = Parts.id(Ui.button(row, Messages.ValuesDialog_leave, this::leave), "values.leave");
		proposals(false);
		selected();
	}

	private void found(ValueLists found) {
		lists = found;
		int values = found.all().size();
		String all = NLS.bind(found.more() ? Messages.ValuesDialog_most : values == 1 ? Messages.ValuesDialog_one : Messages.ValuesDialog_all, Texts.number(values));
		show.setItems(all, count(found.errors().size(), Messages.ValuesDialog_noErrors, Messages.ValuesDialog_oneError, Messages.ValuesDialog_errors),
				count(found.groups().size(), Messages.ValuesDialog_noSpellings, Messages.ValuesDialog_oneSpelling, Messages.ValuesDialog_spellings));
		show.select(first.ordinal());
		list();
	}

	private static String count(int count, String none, String one, String many) {
		return count == 0 ? none : count == 1 ? one : NLS.bind(many, Texts.number(count));
	}

	private List<ValueNode> shown() {
		List<ValueNode> of = switch (Show.values()[Math.max(0, show.getSelectionIndex())]) {
		case ALL -> lists.all();
		case ERRORS -> lists.errors();
		case SPELLINGS -> lists.groups();
		};
		String wanted = search.getText().toLowerCase(Locale.ROOT);
		return wanted.isEmpty() ? of : of.stream().filter(node -> node.values().anyMatch(value -> value.text().toLowerCase(Locale.ROOT).contains(wanted))).toList();
	}

	private void list() {
		if (lists != null) {
			List<ValueNode> shown = shown();
			tree.show(shown);
			proposals(show.getSelectionIndex() == Show.SPELLINGS.ordinal());
			unifyAll.setEnabled(!shown.isEmpty());
			selected();
		}
	}

	private void proposals(boolean there) {
		Ui.show(unify, there);
		Ui.show(unifyAll, there);
		// the layout leaves a gap for each column, whether it has a button or not
		((GridLayout) target.getParent().getLayout()).numColumns = there ? 4 : 2;
		target.getParent().layout();
	}

	/** The field holds what the selected values become, and what they are as long as that is nothing else. */
	private void selected() {
		List<ValueNode> selected = tree.selected();
		Set<String> texts = new HashSet<>();
		selected.forEach(node -> node.values().forEach(value -> texts.add(becomes.getOrDefault(value.text(), node.isGroup() ? node.text() : value.text()))));
		filling = true;
		target.setText(texts.size() == 1 ? texts.iterator().next() : "");
		filling = false;
		target.setEnabled(!selected.isEmpty());
		target.setMessage(selected.isEmpty() ? Messages.ValuesDialog_choose : texts.size() > 1 ? NLS.bind(Messages.ValuesDialog_different, texts.size()) : "");
		unify.setEnabled(selected.stream().anyMatch(ValueNode::isGroup));
		leave.setEnabled(selected.stream().flatMap(ValueNode::values).anyMatch(value -> becomes.containsKey(value.text())));
	}

	private void typed() {
		if (!filling) {
			tree.selected().stream().flatMap(ValueNode::values).forEach(value -> become(value.text(), target.getText()));
			changed();
		}
	}

	private void unify(List<ValueNode> groups) {
		groups.stream().filter(ValueNode::isGroup).forEach(group -> group.values().forEach(value -> become(value.text(), group.text())));
		changed();
		selected();
	}

	private void leave() {
		tree.selected().stream().flatMap(ValueNode::values).forEach(value -> becomes.remove(value.text()));
		changed();
		selected();
	}

	private void become(String text, String next) {
		if (text.equals(next)) {
			becomes.remove(text);
		} else {
			becomes.put(text, next);
		}
	}

	private void changed() {
		tree.refresh();
		leave.setEnabled(tree.selected().stream().flatMap(ValueNode::values).anyMatch(value -> becomes.containsKey(value.text())));
		long cells = lists.all().stream().filter(value -> becomes.containsKey(value.text())).mapToLong(ValueNode::cells).sum();
		String sentence = becomes.isEmpty() ? Messages.ValuesDialog_hint
				: NLS.bind(becomes.size() == 1 ? Messages.ValuesDialog_changeOne : Messages.ValuesDialog_change, Texts.number(becomes.size()), Numbers.of(cells, Messages.ValuesDialog_oneCell, Messages.ValuesDialog_cells));
		Ui.say(summary, Tone.NEUTRAL, sentence);
		verb(becomes.isEmpty() ? Messages.ValuesDialog_verb : cells == 1 ? Messages.ValuesDialog_verbOne : NLS.bind(Messages.ValuesDialog_verbMany, Texts.number(cells)));
		validate();
	}

	/** What is to be done before the button can be pressed stands below the list. */
	@Override
	protected String problem() {
		return becomes.isEmpty() ? "" : null;
	}

	@Override
	protected void okPressed() {
		var only = becomes.entrySet().iterator().next();
		agreed = becomes.size() == 1 ? new Change.ReplaceValue(column.getId(), only.getKey(), only.getValue()) : new Change.Rewrite(column.getId(), new CellFunction.Respell(becomes));
		super.okPressed();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		Parts.id(getButton(IDialogConstants.OK_ID), "values.ok");
	}
}
