// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.overview;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.broadsheet.core.origins.Origins;
import org.broadsheet.core.readiness.DownloadOnly;
import org.broadsheet.core.readiness.Readiness;
import org.broadsheet.model.Dataset;
import org.broadsheet.model.Source;
import org.broadsheet.ui.dataset.Checked;
import org.broadsheet.ui.dataset.parts.Mark;
import org.broadsheet.ui.dataset.parts.Numbers;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.osgi.util.NLS;

/**
 * What one of the four cards says.
 *
 * @param mark     how far it is
 * @param state    the same in a few words
 * @param sentence more of it, or why nothing can be done here yet
 * @param enabled  whether its button can be pressed
 * @param verb     text of the button
 */
record CardText(Mark mark, String state, String sentence, boolean enabled, String verb) {

	private static final int NAMED_COLUMNS = 3;
	/** A longer name of a column is cut. */
	private static final int LONGEST = 32;

	/** Add data. */
	static CardText data(Dataset dataset, Optional<Checked> checked) {
		Source source = dataset.getSource();
		Optional<String> download = DownloadOnly.file(dataset);
		if (download.isPresent()) {
			return new CardText(Mark.DONE, download.get(), Messages.CardText_download, true, Messages.CardText_add);
		}
		if (source == null) {
			return new CardText(Mark.EMPTY, Messages.CardText_noData, Messages.CardText_addHow, true, Messages.CardText_add);
		}
		String size = NLS.bind(Messages.CardText_size, Numbers.of(source.getRows(), Messages.CardText_oneRow, Messages.CardText_rows),
				Numbers.of(dataset.getColumns().size(), Messages.CardText_oneColumn, Messages.CardText_columns));
		return new CardText(Mark.DONE, Origins.fileName(source), size, true, Messages.CardText_replace);
	}

	/** Review and configure. */
	static CardText review(Dataset dataset, Optional<Checked> checked) {
		if (dataset.getSource() == null) {
			String why = DownloadOnly.file(dataset).isPresent() ? Messages.CardText_noCells : Messages.CardText_addFirst;
			return new CardText(Mark.EMPTY, Messages.CardText_nothingToReview, why, false, Messages.CardText_review);
		}
		if (checked.isEmpty() || !checked.get().tableRead()) {
			return new CardText(Mark.PARTLY, Messages.CardText_reading, Messages.CardText_readingSentence, true, Messages.CardText_review);
		}
		long errors = checked.get().errorCells();
		if (errors > 0) {
			return new CardText(Mark.WRONG, Numbers.of(errors, Messages.CardText_oneError, Messages.CardText_errors), columns(checked.get().errors()), true, Messages.CardText_review);
		}
		String structure = checked.get().structure() == 0 ? Messages.CardText_fits : Numbers.of(checked.get().structure(), Messages.CardText_oneStructure, Messages.CardText_structure);
		return new CardText(checked.get().structure() == 0 ? Mark.DONE : Mark.CAREFUL, Messages.CardText_allImport, structure, true, Messages.CardText_review);
	}

	private static String columns(Map<String, Long> errors) {
		String named = errors.entrySet().stream().limit(NAMED_COLUMNS).map(entry -> NLS.bind(Messages.CardText_errorsIn, Numbers.of(entry.getValue()), Ui.shorten(entry.getKey(), LONGEST)))
				.collect(Collectors.joining(", "));
		int more = errors.size() - NAMED_COLUMNS;
		return more <= 0 ? named : named + Numbers.of(more, Messages.CardText_oneMore, Messages.CardText_more);
	}

	/** Dataset metadata. */
	static CardText metadata(Dataset dataset, Optional<Checked> checked) {
		if (checked.isEmpty()) {
			return new CardText(Mark.PARTLY, Messages.CardText_reading, "", true, Messages.CardText_editMetadata);
		}
		Readiness readiness = checked.get().readiness();
		String state = NLS.bind(Messages.CardText_filled, readiness.filledFields(), readiness.fields());
		if (readiness.missingFields() == 0) {
			return new CardText(Mark.DONE, state, Messages.CardText_requiredFilled, true, Messages.CardText_editMetadata);
		}
		Mark mark = readiness.filledFields() == 0 ? Mark.EMPTY : Mark.PARTLY;
		return new CardText(mark, state, Numbers.of(readiness.missingFields(), Messages.CardText_oneMissing, Messages.CardText_missing), true, Messages.CardText_editMetadata);
	}

	/** Column metadata. */
	static CardText columns(Dataset dataset, Optional<Checked> checked) {
		if (dataset.getColumns().isEmpty()) {
			String why = DownloadOnly.file(dataset).isPresent() ? Messages.CardText_fileHasNone : Messages.CardText_addFirst;
			return new CardText(Mark.EMPTY, Messages.CardText_noColumns, why, false, Messages.CardText_editColumns);
		}
		if (checked.isEmpty()) {
			return new CardText(Mark.PARTLY, Messages.CardText_reading, "", true, Messages.CardText_editColumns);
		}
		Readiness readiness = checked.get().readiness();
		int described = readiness.describedColumns();
		Mark mark = described == 0 ? Mark.EMPTY : described == readiness.columns() ? Mark.DONE : Mark.PARTLY;
		String sentence = described == readiness.columns() ? Messages.CardText_allDescribed : Messages.CardText_describe;
		return new CardText(mark, NLS.bind(Messages.CardText_described, Numbers.of(described), Numbers.of(readiness.columns())), sentence, true, Messages.CardText_editColumns);
	}
}
