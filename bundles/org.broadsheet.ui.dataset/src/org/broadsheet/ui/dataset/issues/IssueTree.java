// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.issues;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.broadsheet.core.dataset.Aspect;
import org.broadsheet.core.dataset.DatasetListener;
import org.broadsheet.core.readiness.Finding;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.ui.dataset.DatasetSession;
import org.broadsheet.ui.dataset.parts.Latest;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Items;
import org.broadsheet.ui.kit.Jobs;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The findings about the dataset in front, by kind. A kind is read when it is opened; a double click or Enter goes to the cell. */
public final class IssueTree {

	private final SashForm parts;
	private final Tree tree;
	private final IssueColumns columns;
	private final IssueDetails details;
	private final Latest<List<IssueGroup>> latest;
	private final Latest<Offers> offers;
	private final DatasetListener listener = this::changed;
	private Optional<DatasetSession> session = Optional.empty();
	private IssueList list;
	private List<IssueGroup> shown;

	/** What can be done about a kind of findings. */
	private record Offers(IssueGroup group, List<IssueFix> fixes) {
	}

	/** An empty tree. */
	public IssueTree(Composite parent) {
		parts = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		tree = Items.paint(new Tree(parts, SWT.FULL_SELECTION | SWT.SINGLE));
		details = new IssueDetails(parts, this::perform);
		parts.setWeights(74, 26);
		tree.setData("org.broadsheet.id", "issues.tree");
		Ui.accessible(tree, Messages.IssueTree_name);
		columns = new IssueColumns(tree);
		IssueGestures.install(tree, this::perform);
		tree.addListener(SWT.Expand, event -> read((TreeItem) event.item));
		tree.addListener(SWT.DefaultSelection, event -> open((TreeItem) event.item));
		tree.addListener(SWT.Dispose, event -> leave());
		tree.addListener(SWT.Selection, event -> describe());
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
			message(Images.INFO, session.isEmpty() ? Messages.IssueTree_none : session.get().dataset().model().getSource() == null ? Messages.IssueTree_noData : Messages.IssueTree_rows);
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
		IssueItems.sentence(tree, icon, sentence);
		details.nothing(false);
		parts.setMaximizedControl(tree);
	}

	private void fill(List<IssueGroup> groups) {
		if (groups.isEmpty()) {
			message(Images.OK, Messages.IssueTree_fine);
			return;
		}
		Optional<String> selected = IssueItems.group(selected()).map(IssueGroup::key);
		Set<String> open = Stream.of(tree.getItems()).filter(TreeItem::getExpanded).map(item -> ((IssueGroup) item.getData()).key()).collect(Collectors.toSet());
		shown = groups;
		parts.setMaximizedControl(null);
		tree.removeAll();
		columns.fit(groups);
		for (IssueGroup group : groups) {
			TreeItem item = IssueItems.group(tree, group);
			selected.filter(group.key()::equals).ifPresent(key -> tree.setSelection(item));
			if (open.contains(group.key()) && !group.asks()) {
				item.setExpanded(true);
				read(item);
			}
		}
		describe();
	}

	private TreeItem selected() {
		return tree.getSelectionCount() == 1 ? tree.getSelection()[0] : null;
	}

	/** Tells all about what is selected; what can be done about a whole column is found in the background. */
	private void describe() {
		TreeItem item = selected();
		IssueGroup group = IssueItems.group(item).orElse(null);
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

	private void read(TreeItem item) {
		if (item.getData() instanceof IssueGroup group && list != null && IssueItems.unread(item)) {
			IssueList from = list;
			Jobs.run(tree, Messages.IssueTree_job, monitor -> from.lines(group), lines -> IssueItems.lines(item, group, lines));
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
