// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.broadsheet.core.Thousands;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.issues.CheckedColumn;
import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.portal.PortalSite;
import org.broadsheet.core.publish.PublishReview;
import org.broadsheet.core.publish.PublishReview.Difference;
import org.broadsheet.core.publish.PublishReview.Kind;
import org.broadsheet.core.publish.ReviewOperation;
import org.broadsheet.ui.kit.Card;
import org.broadsheet.ui.kit.Items;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.broadsheet.ui.publish.internal.Background;
import org.broadsheet.ui.publish.internal.Portals;
import org.broadsheet.ui.publish.internal.Widgets;
import org.broadsheet.ui.publish.internal.portals.Retry;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Twistie;

/** What publishing would change: four tiles with numbers, and the details of the tile chosen. */
final class ReviewPart {

	private record Found(PortalSession session, PublishReview review, List<LeftOut> left) {
	}

	private final Composite area;
	private final OpenDataset dataset;
	private final BiConsumer<PortalSession, PublishReview> reviewed;
	private Composite content;
	private Table details;
	private Label detailsTitle;
	private Job job;
	private boolean done;

	ReviewPart(Composite parent, OpenDataset dataset, BiConsumer<PortalSession, PublishReview> reviewed) {
		this.dataset = dataset;
		this.reviewed = reviewed;
		area = Widgets.area(parent, 1);
	}

	Control control() {
		return area;
	}

	boolean isDone() {
		return done;
	}

	void cancel() {
		if (job != null) {
			job.cancel();
		}
	}

	/** Compares with what is published; asks to sign in where nobody is. */
	void start() {
		fresh();
		Widgets.help(content, Messages.ReviewPart_comparing);
		ProgressBar bar = new ProgressBar(content, SWT.INDETERMINATE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		area.layout(true, true);
		PortalSite[] site = new PortalSite[1];
		List<CheckedColumn> columns = CheckedColumn.visible(dataset.model().getColumns());
		job = Background.run(area, Messages.PublishDialog_review, monitor -> {
			site[0] = Portals.get().siteOf(dataset.model().getPublication());
			PortalSession session = Portals.get().session(site[0], monitor);
			PublishReview review = new ReviewOperation(dataset, session).execute(monitor);
			return new Found(session, review, dataset.table().isPresent() ? LeftOut.of(dataset.table().get(), columns) : List.of());
		}, this::show, sentence -> failed(site[0], sentence));
	}

	private void fresh() {
		if (content != null) {
			content.dispose();
		}
		content = Widgets.area(area, 1);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
	}

	private void failed(PortalSite site, String sentence) {
		fresh();
		Widgets.say(Widgets.message(content, "", "publish.review.error"), sentence, Tone.ERROR);
		Retry.offer(content, site, "publish", this::start);
		area.layout(true, true);
		content.setFocus();
	}

	private void show(Found found) {
		PublishReview review = found.review();
		fresh();
		String where = found.session().site().label();
		Widgets.help(content, NLS.bind(review.published().isEmpty() ? Messages.ReviewPart_first : Messages.ReviewPart_again2, where));
		Composite tiles = Widgets.area(content, 4);
		((org.eclipse.swt.layout.GridLayout) tiles.getLayout()).makeColumnsEqualWidth = true;
		Widgets.wide(tiles);
		review.file().ifPresentOrElse(name -> tile(tiles, "publish.tile.file", Messages.ReviewPart_file, name, () -> showFile(name)), () -> tableTiles(tiles, review));
		tile(tiles, "publish.tile.metadata", Messages.ReviewPart_metadata, changes(review.metadata()), () -> showDifferences(Messages.ReviewPart_metadata, review.metadata()));
		if (review.file().isEmpty()) {
			tile(tiles, "publish.tile.problems", Messages.ReviewPart_left, NLS.bind(Messages.ReviewPart_leftCount, number(review.rowsNotImported())), () -> showLeft(review, found.left()));
		}
		createDetails();
		operations(review);
		review.file().ifPresentOrElse(this::showFile, () -> showRows(review));
		area.layout(true, true);
		done = true;
		reviewed.accept(found.session(), review);
	}

	private void tableTiles(Composite tiles, PublishReview review) {
		tile(tiles, "publish.tile.rows", Messages.ReviewPart_rows, counts(review.added(), review.changed(), review.removed()), () -> showRows(review));
		tile(tiles, "publish.tile.columns", Messages.ReviewPart_columns, changes(review.columns()), () -> showDifferences(Messages.ReviewPart_columns, review.columns()));
	}

	private void tile(Composite parent, String id, String title, String text, Runnable open) {
		Composite tile = Card.frame(parent);
		GridLayoutFactory.fillDefaults().margins(Ui.UNIT, Ui.UNIT).applyTo(tile);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tile);
		Ui.heading(tile, title);
		Label count = Ui.text(tile, text);
		GridDataFactory.fillDefaults().grab(true, true).hint(Ui.UNIT * 10, SWT.DEFAULT).applyTo(count);
		Widgets.named(Widgets.button(tile, Messages.ReviewPart_details, id, open), NLS.bind(Messages.ReviewPart_detailsOf, title));
	}

	private void createDetails() {
		detailsTitle = Widgets.heading(content, "");
		details = Widgets.named(Widgets.id(Items.explain(new Table(content, SWT.BORDER | SWT.FULL_SELECTION)), "publish.details"), Messages.ReviewPart_details);
		details.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 140).applyTo(details);
		for (String title : List.of(Messages.ReviewPart_what, Messages.ReviewPart_change, Messages.ReviewPart_before, Messages.ReviewPart_after)) {
			TableColumn column = new TableColumn(details, SWT.NONE);
			column.setText(title);
		}
	}

	private void operations(PublishReview review) {
		var section = new ExpandableComposite(content, SWT.NONE, ExpandableComposite.TWISTIE);
		section.setText(Messages.ReviewPart_operations);
		Stream.of(section.getChildren()).filter(Twistie.class::isInstance).forEach(twistie -> Widgets.named(twistie, Messages.ReviewPart_operations));
		section.setForeground(content.getForeground());
		Label list = WidgetFactory.label(SWT.WRAP).create(section);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < review.operations().size(); i++) {
			text.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(review.operations().get(i));
		}
		list.setText(text.toString());
		section.setClient(list);
		Widgets.wide(section);
		section.addExpansionListener(org.eclipse.ui.forms.events.IExpansionListener.expansionStateChangedAdapter(event -> area.layout(true, true)));
	}

	private void showFile(String name) {
		begin(Messages.ReviewPart_file);
		new TableItem(details, SWT.NONE).setText(new String[] { name, Messages.ReviewPart_download, "", "" });
		end(420, 220, 0, 0);
	}

	private void showRows(PublishReview review) {
		begin(Messages.ReviewPart_rows);
		line(Messages.ReviewPart_rowsAdded, number(review.added()));
		line(Messages.ReviewPart_rowsChanged, number(review.changed()));
		line(Messages.ReviewPart_rowsRemoved, number(review.removed()));
		line(Messages.ReviewPart_rowsSame, number(review.unchanged()));
		line(Messages.ReviewPart_rowsLeft, number(review.rowsNotImported()));
		end(420, 120, 0, 0);
	}

	private void showLeft(PublishReview review, List<LeftOut> left) {
		begin(Messages.ReviewPart_left);
		line(Messages.ReviewPart_rowsLeft, number(review.rowsNotImported()));
		left.forEach(column -> line(column.column(), number(column.cells())));
		end(420, 120, 0, 0);
	}

	private void line(String what, String count) {
		new TableItem(details, SWT.NONE).setText(new String[] { what, count, "", "" });
	}

	private void showDifferences(String title, List<Difference> differences) {
		begin(title);
		for (Difference difference : differences) {
			new TableItem(details, SWT.NONE).setText(new String[] { difference.name(), kind(difference.kind()), difference.before(), difference.after() });
		}
		if (differences.isEmpty()) {
			new TableItem(details, SWT.NONE).setText(Messages.ReviewPart_none);
		}
		end(190, 90, 190, 220);
	}

	private void begin(String title) {
		detailsTitle.setText(title);
		details.removeAll();
	}

	private void end(int... widths) {
		for (int i = 0; i < widths.length; i++) {
			details.getColumn(i).setWidth(widths[i]);
		}
	}

	private static String kind(Kind kind) {
		return switch (kind) {
		case ADDED -> Messages.ReviewPart_added;
		case CHANGED -> Messages.ReviewPart_changed;
		case REMOVED -> Messages.ReviewPart_removed;
		};
	}

	private static String changes(List<Difference> differences) {
		return counts(count(differences, Kind.ADDED), count(differences, Kind.CHANGED), count(differences, Kind.REMOVED));
	}

	/** What happens to so many things, in signs and words; what happens to none is left out. */
	private static String counts(long added, long changed, long removed) {
		List<String> parts = new ArrayList<>();
		BiConsumer<String, Long> part = (words, count) -> {
			if (count > 0) {
				parts.add(NLS.bind(words, number(count)));
			}
		};
		part.accept(Messages.ReviewPart_countAdded, added);
		part.accept(Messages.ReviewPart_countChanged, changed);
		part.accept(Messages.ReviewPart_countRemoved, removed);
		return parts.isEmpty() ? Messages.ReviewPart_none : String.join("  ", parts);
	}

	private static long count(List<Difference> differences, Kind kind) {
		return differences.stream().filter(difference -> difference.kind() == kind).count();
	}

	private static String number(long count) {
		return Thousands.of(count);
	}
}
