// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.issues;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.broadsheet.core.dataset.Aspect;
import org.broadsheet.core.dataset.DatasetListener;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.readiness.Finding;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.ui.dataset.DatasetSession;
import org.broadsheet.ui.dataset.data.format.CellFormatter;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.broadsheet.ui.dataset.parts.Latest;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Jobs;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** The findings about the dataset in front, by kind. A kind is read when it is opened; a double click or Enter goes to the cell. */
public final class IssueTree {

	private static final int FIX = 1;
	private static final int VALUE = 2;
	private static final int VALUE_WIDTH = 130;
	private static final int NUMBER_WIDTH = 72;
	private static final int MOST_NARROW = 140;
	/** Icon and margins beside the words of a fix. */
	private static final int BESIDE = 36;
	/** A tree narrower than this leaves the values out: the sentences and the details have them. */
	private static final int WITH_VALUES = 900;

	private final Tree tree;
	private final IssueDetails details;
	private final Latest<List<IssueGroup>> latest;
	private final Latest<Offers> offers;
	private final DatasetListener listener = this::changed;
	private Optional<DatasetSession> session = Optional.empty();
	private IssueList list;
	private List<IssueGroup> shown;
	private int needed = MOST_NARROW;

	/** What can be done about a kind of findings. */
	private record Offers(IssueGroup group, List<IssueFix> fixes) {
	}

	/** An empty tree. */
	public IssueTree(Composite parent) {
		SashForm parts = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		tree = new Tree(parts, SWT.FULL_SELECTION | SWT.SINGLE);
		details = new IssueDetails(parts, this::perform);
		parts.setWeights(70, 30);
		tree.setHeaderVisible(true);
		tree.setData("org.broadsheet.id", "issues.tree");
		Ui.accessible(tree, Messages.IssueTree_name);
		column(Messages.IssueTree_issue, 560, SWT.LEFT);
		column(Messages.IssueTree_fix, 260, SWT.LEFT);
		column(Messages.IssueTree_value, VALUE_WIDTH, SWT.LEFT);
		column(Messages.IssueTree_row, NUMBER_WIDTH, SWT.RIGHT);
		column(Messages.IssueTree_line, NUMBER_WIDTH, SWT.RIGHT);
		tree.addListener(SWT.Expand, event -> read((TreeItem) event.item));
		tree.addListener(SWT.DefaultSelection, event -> open((TreeItem) event.item));
		tree.addListener(SWT.MouseUp, event -> clicked(new Point(event.x, event.y), event.button));
		tree.addListener(SWT.MouseMove, event -> hover(new Point(event.x, event.y)));
		tree.addListener(SWT.Dispose, event -> leave());
		tree.addListener(SWT.KeyDown, event -> key(event));
		tree.addListener(SWT.Selection, event -> describe());
		tree.addListener(SWT.Resize, event -> widths(tree.getClientArea().width));
		followTheme();
		offers = new Latest<>(Messages.IssueTree_job, tree, this::offered, sentence -> { });
		latest = new Latest<>(Messages.IssueTree_job, tree, this::fill, sentence -> message(Images.ERROR, sentence));
		refresh();
	}

	/** What was coloured in one theme may not be seen in another. */
	private void followTheme() {
		IPropertyChangeListener listener = event -> {
			if (event.getProperty().equals(Colors.ACCENT.key()) && !tree.isDisposed()) {
				refresh();
			}
		};
		JFaceResources.getColorRegistry().addListener(listener);
		tree.addListener(SWT.Dispose, event -> JFaceResources.getColorRegistry().removeListener(listener));
	}

	private void column(String title, int width, int style) {
		TreeColumn column = new TreeColumn(tree, style);
		column.setText(title);
		column.setWidth(width);
	}

	/** The fixes get what the longest needs, at most two fifths; the issues get the rest. */
	private void widths(int width) {
		int value = width < WITH_VALUES ? 0 : VALUE_WIDTH;
		int left = width - value - NUMBER_WIDTH * 2;
		int fix = Math.clamp(left * 2 / 5, MOST_NARROW, Math.max(MOST_NARROW, needed));
		tree.getColumn(VALUE).setWidth(value);
		tree.getColumn(0).setWidth(Math.max(240, left - fix));
		tree.getColumn(FIX).setWidth(fix);
	}

	/** Follows another dataset, or none. */
	public void show(Optional<DatasetSession> next) {
		leave();
		session = next;
		next.ifPresent(now -> {
			now.dataset().addListener(listener);
			now.onColumn(this::select);
		});
		refresh();
	}

	/** Gives the focus to the tree. */
	public void setFocus() {
		tree.setFocus();
	}

	private void leave() {
		session.ifPresent(now -> now.dataset().removeListener(listener));
	}

	private void changed(Set<Aspect> aspects) {
		if (!tree.isDisposed() && (aspects.contains(Aspect.TABLE) || aspects.contains(Aspect.CELLS) || aspects.contains(Aspect.COLUMNS) || aspects.contains(Aspect.SOURCE))) {
			refresh();
		}
	}

	private void refresh() {
		DatasetTable table = session.flatMap(now -> now.dataset().table()).orElse(null);
		if (table == null) {
			message(Images.INFO, session.isEmpty() ? Messages.IssueTree_none : Messages.IssueTree_noData);
			return;
		}
		IssueList next = new IssueList(session.get().dataset(), table, session.get().dataset().model().getColumns());
		latest.ask(() -> {
			List<IssueGroup> groups = next.groups();
			Ui.async(tree, () -> list = next);
			return groups;
		});
	}

	private void message(Images icon, String sentence) {
		shown = null;
		tree.removeAll();
		TreeItem item = new TreeItem(tree, SWT.NONE);
		item.setImage(icon.image());
		item.setText(sentence);
		details.nothing(false);
	}

	private void fill(List<IssueGroup> groups) {
		if (groups.isEmpty()) {
			message(Images.OK, Messages.IssueTree_fine);
			return;
		}
		Optional<String> selected = group(selected()).map(IssueGroup::key);
		List<String> open = java.util.Arrays.stream(tree.getItems()).filter(TreeItem::getExpanded).map(item -> ((IssueGroup) item.getData()).key()).toList();
		shown = groups;
		tree.removeAll();
		measure(groups);
		for (IssueGroup group : groups) {
			TreeItem item = new TreeItem(tree, SWT.NONE);
			item.setData(group);
			item.setImage(IssueDetails.icon(group.severity()).image());
			item.setText(0, word(group.severity()) + "   " + CellFormatter.oneLine(group.label()));
			group.fixes().stream().findFirst().ifPresent(fix -> show(item, fix));
			selected.filter(group.key()::equals).ifPresent(key -> tree.setSelection(item));
			if (group.asks()) {
				fill(item, group, group.answers());
				continue;
			}
			new TreeItem(item, SWT.NONE).setText(Messages.IssueTree_reading);
			if (open.contains(group.key())) {
				item.setExpanded(true);
				read(item);
			}
		}
		describe();
	}

	private void measure(List<IssueGroup> groups) {
		GC gc = new GC(tree);
		needed = groups.stream().flatMap(group -> group.fixes().stream().limit(1)).mapToInt(fix -> gc.textExtent(CellFormatter.oneLine(fix.label())).x + BESIDE).max().orElse(MOST_NARROW);
		gc.dispose();
		widths(tree.getClientArea().width);
	}

	private TreeItem selected() {
		return tree.getSelectionCount() == 1 ? tree.getSelection()[0] : null;
	}

	/** The kind an item stands for or belongs to. */
	private static Optional<IssueGroup> group(TreeItem item) {
		TreeItem top = item == null || item.getParentItem() == null ? item : item.getParentItem();
		return top != null && top.getData() instanceof IssueGroup group ? Optional.of(group) : Optional.empty();
	}

	/** Tells all about what is selected; what can be done about a whole column is found in the background. */
	private void describe() {
		TreeItem item = selected();
		IssueGroup group = group(item).orElse(null);
		if (group == null) {
			details.nothing(shown != null);
		} else if (item.getData() instanceof IssueLine line) {
			details.show(group, line, () -> open(item));
		} else {
			details.show(group, group.fixes());
			IssueList from = list;
			if (group.ofCells() && from != null) {
				offers.ask(() -> new Offers(group, from.fixes(group)));
			}
		}
	}

	private void offered(Offers found) {
		TreeItem item = selected();
		if (item != null && item.getData() == found.group()) {
			details.show(found.group(), found.fixes());
		}
	}

	private static String word(Severity severity) {
		return switch (severity) {
		case ERROR -> Messages.IssueTree_error;
		case WARNING -> Messages.IssueTree_warning;
		case INFO -> Messages.IssueTree_note;
		};
	}

	private void read(TreeItem item) {
		if (item.getData() instanceof IssueGroup group && list != null && item.getItemCount() == 1 && item.getItem(0).getData() == null) {
			IssueList from = list;
			Jobs.run(tree, Messages.IssueTree_job, monitor -> from.lines(group), lines -> fill(item, group, lines));
		}
	}

	private static void fill(TreeItem parent, IssueGroup group, List<IssueLine> lines) {
		if (parent.isDisposed()) {
			return;
		}
		parent.removeAll();
		boolean first = true;
		for (IssueLine line : lines) {
			TreeItem item = new TreeItem(parent, SWT.NONE);
			item.setData(line);
			item.setText(new String[] { CellFormatter.oneLine(line.message()), "", CellFormatter.oneLine(line.value()), line.row() < 0 ? "" : Texts.number(line.row() + 1), line.line() > 0 ? Texts.number(line.line()) : "" });
			line.fixes().stream().findFirst().ifPresent(fix -> show(item, fix));
			if (first) {
				// a parent that lost its children is closed
				parent.setExpanded(true);
				first = false;
			}
		}
		if (group.count() > lines.size()) {
			TreeItem more = new TreeItem(parent, SWT.NONE);
			more.setText(NLS.bind(Messages.IssueTree_more, Texts.number(lines.size()), Texts.number(group.count())));
			more.setForeground(Colors.MUTED.get());
		}
	}

	private static void show(TreeItem item, IssueFix fix) {
		item.setText(FIX, CellFormatter.oneLine(fix.label()));
		item.setImage(FIX, Images.FIX.image());
		item.setForeground(FIX, Colors.ACCENT.get());
	}

	private static Optional<IssueFix> fix(TreeItem item) {
		return switch (item.getData()) {
		case IssueGroup group -> group.fixes().stream().findFirst();
		case IssueLine line -> line.fixes().stream().findFirst();
		case null, default -> Optional.empty();
		};
	}

	private Optional<IssueFix> fixAt(Point where) {
		TreeItem item = tree.getItem(where);
		return item != null && item.getBounds(FIX).contains(where) ? fix(item) : Optional.empty();
	}

	private void key(Event event) {
		if (event.keyCode == SWT.CR && event.stateMask == SWT.MOD1 && tree.getSelectionCount() == 1) {
			fix(tree.getSelection()[0]).ifPresent(this::perform);
			event.doit = false;
		}
	}

	private void clicked(Point where, int button) {
		if (button == 1) {
			fixAt(where).ifPresent(this::perform);
		}
	}

	/** Says what a click does, or the whole text of what is cut. */
	private void hover(Point where) {
		Optional<IssueFix> fix = fixAt(where);
		TreeItem item = tree.getItem(where);
		tree.setCursor(fix.isPresent() ? tree.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		String hint = fix.map(known -> NLS.bind(Messages.IssueTree_hint, known.label())).orElse(item != null && item.getBounds(0).contains(where) ? item.getText(0) : null);
		if (!Objects.equals(hint == null ? null : Ui.escape(hint), tree.getToolTipText())) {
			tree.setToolTipText(hint == null ? null : Ui.escape(hint));
		}
	}

	private void perform(IssueFix fix) {
		session.ifPresent(fix::perform);
	}

	private void open(TreeItem item) {
		if (item.getData() instanceof IssueLine line && line.row() >= 0) {
			String column = line.columnId().or(this::anyColumn).orElse("");
			session.ifPresent(now -> now.reveal(new Finding.Where.Cells(column, line.row())));
		} else if (item.getData() instanceof IssueGroup) {
			item.setExpanded(!item.getExpanded());
			read(item);
		}
	}

	private Optional<String> anyColumn() {
		return session.flatMap(now -> now.dataset().model().getColumns().stream().filter(column -> !column.isHidden()).map(column -> column.getId()).findFirst());
	}

	private void select(String columnId) {
		if (!tree.isDisposed() && shown != null && !tree.isFocusControl()) {
			for (TreeItem item : tree.getItems()) {
				if (item.getData() instanceof IssueGroup group && group.columnId().filter(id -> id.equals(columnId)).isPresent()) {
					tree.setSelection(item);
					describe();
					return;
				}
			}
			tree.deselectAll();
			describe();
		}
	}
}
