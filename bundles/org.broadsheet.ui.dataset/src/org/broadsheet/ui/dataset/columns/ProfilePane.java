// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.columns;

import java.text.NumberFormat;
import java.util.Optional;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.store.ColumnProfile;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.store.ValueCount;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.core.types.TypeLabels;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.ui.dataset.parts.Latest;
import org.broadsheet.ui.dataset.parts.Numbers;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What the cells of a column are like: how many are filled, different, smallest and largest, frequent ones, and how they are spread. */
public final class ProfilePane {

	private static final int EXAMPLES = 6;
	private static final int LONGEST = 40;

	/** A profile with what it is of. */
	private record Profiled(String columnId, DataType type, String why, Optional<ColumnProfile> profile) {
	}

	private final OpenDataset dataset;
	private final Runnable reflow;
	private final Composite body;
	private final Latest<Profiled> latest;

	/** An empty profile; {@code reflow} is called when it needs another height. */
	public ProfilePane(Composite parent, OpenDataset dataset, Runnable reflow) {
		this.dataset = dataset;
		this.reflow = reflow;
		body = Parts.id(Ui.row(parent, 2), "columns.profile");
		latest = new Latest<>(Messages.ProfilePane_job, body, this::fill, this::failed);
	}

	/** Shows the profile of a column; {@code null} for none. */
	public void show(Column column) {
		if (column == null) {
			Parts.empty(body);
			reflow.run();
			return;
		}
		String id = column.getId();
		int index = column.getSourceIndex();
		DataType type = column.getType();
		ParseOptions options = DatasetTable.options(column);
		String why = column.getWhy();
		Optional<TableStore> store = dataset.table().flatMap(DatasetTable::store);
		latest.ask(() -> new Profiled(id, type, why, store.isEmpty() ? Optional.empty() : Optional.of(store.get().profile(index, type, options))));
	}

	/** Takes the profile away. */
	public void dispose() {
		body.dispose();
	}

	private void failed(String sentence) {
		Parts.empty(body);
		Ui.span(Ui.toned(body, sentence, Tone.ERROR), 2);
		reflow.run();
	}

	private void fill(Profiled profiled) {
		Parts.empty(body);
		Composite type = Ui.span(Ui.row(body, 2), 2);
		Ui.icon(type, Images.of(profiled.type()), 16);
		Ui.text(type, TypeLabels.of(profiled.type()));
		if (!profiled.why().isBlank()) {
			wide(Ui.help(body, profiled.why()));
		}
		if (profiled.profile().isEmpty()) {
			wide(Ui.toned(body, Messages.ProfilePane_waiting, Tone.NEUTRAL));
		} else {
			fill(profiled.profile().get());
		}
		reflow.run();
	}

	private void fill(ColumnProfile profile) {
		line(Messages.ProfilePane_filled, NLS.bind(Messages.ProfilePane_of, Numbers.of(profile.rows() - profile.empty()), Numbers.of(profile.rows())));
		line(Messages.ProfilePane_distinct, Numbers.of(profile.distinct()));
		if (!profile.minimum().isEmpty()) {
			line(Messages.ProfilePane_minimum, profile.minimum());
			line(Messages.ProfilePane_maximum, profile.maximum());
		}
		if (profile.histogram().size() > 1) {
			wide(Ui.label(body, Messages.ProfilePane_spread));
			Histogram histogram = new Histogram(body, profile.histogram());
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(Ui.UNIT * 16, Ui.UNIT * 9).applyTo(histogram);
		}
		wide(Ui.label(body, Messages.ProfilePane_frequent));
		profile.frequent().stream().limit(EXAMPLES).forEach(value -> example(value, profile.rows()));
	}

	private void example(ValueCount value, long rows) {
		String text = value.value().isEmpty() ? Messages.ProfilePane_empty : Ui.shorten(value.value().replaceAll("\\s+", " "), LONGEST);
		Label example = Ui.text(body, text);
		GridDataFactory.fillDefaults().grab(true, false).hint(Ui.UNIT * 10, SWT.DEFAULT).applyTo(example);
		NumberFormat percent = NumberFormat.getPercentInstance();
		percent.setMaximumFractionDigits(1);
		Label count = Ui.toned(body, NLS.bind(Messages.ProfilePane_count, Numbers.of(value.count()), percent.format(rows == 0 ? 0 : (double) value.count() / rows)), Tone.NEUTRAL);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(count);
	}

	private void line(String name, String value) {
		Label label = Ui.toned(body, name, Tone.NEUTRAL);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		Label shown = Ui.text(body, Ui.shorten(value, LONGEST));
		shown.setAlignment(SWT.RIGHT);
		shown.setToolTipText(value.length() > LONGEST ? value : null);
	}

	private static void wide(Label label) {
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(Ui.UNIT * 16, SWT.DEFAULT).applyTo(label);
	}
}
