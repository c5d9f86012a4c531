// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.draft;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Reads an uploaded file of delimited text into a draft file, once, in bounded memory. */
public final class CsvIngest {
	private static final int MAX_COLUMNS = 15_000;
	private static final int MAX_FIELD = 16 * 1024 * 1024;

	private final ParseOptions options;
	private final List<List<String>> headers = new ArrayList<>();
	private final FieldNames fields = new FieldNames();
	private final FieldNames titles = new FieldNames();
	private List<IngestResult.Column> columns = List.of();
	private List<TypeGuess> guesses = List.of();
	private long position;
	private long malformed;

	private CsvIngest(ParseOptions options) {
		this.options = options;
	}

	/**
	 * Reads a file.
	 *
	 * @throws IngestException when it is no table
	 */
	public static IngestResult read(Path file, ParseOptions options, Path draft)
			throws IngestException, IOException, SQLException {
		return new CsvIngest(options).read(file, draft);
	}

	private IngestResult read(Path file, Path draft) throws IngestException, IOException, SQLException {
		if (Files.size(file) == 0) {
			throw new IngestException(Messages.CsvIngest_empty);
		}
		boolean marked = Encodings.hasMark(file);
		if (!marked && options.charset().isEmpty() && Encodings.looksBinary(file)) {
			throw new IngestException(Messages.CsvIngest_binary);
		}
		Charset charset = options.charset().isPresent() ? options.charset().get() : Encodings.guess(file);
		try (DraftWriter writer = new DraftWriter(draft);
				CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(options.separator())
						.quoteCharacter(options.quote()).skipEmptyLines(false).allowUnclosedQuote(false)
						.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
						.missingFieldStrategy(FieldMismatchStrategy.IGNORE).detectBomHeader(marked).maxBufferSize(MAX_FIELD)
						.ofCsvRecord(file, charset)) {
			for (CsvRecord row : reader) {
				take(row.getFields(), writer);
			}
			if (headers.size() < options.headerCount() || columns.isEmpty()) {
				throw new IngestException(Messages.CsvIngest_noHeader);
			}
			writer.finish();
		} catch (CsvParseException e) {
			String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
			throw new IngestException(NLS.bind(Messages.CsvIngest_syntax, reason));
		}
		return new IngestResult(guessed(), position - malformed, malformed);
	}

	private void take(List<String> raw, DraftWriter writer) throws IngestException, SQLException {
		List<String> cells = clean(raw);
		if (options.removeEmptyRows() && isBlank(cells)) {
			return;
		}
		if (headers.size() < options.headerCount()) {
			headers.add(cells);
			if (headers.size() == options.headerCount()) {
				name(headers.get(Math.min(options.columnHeader(), headers.size()) - 1));
			}
			return;
		}
		if (columns.isEmpty()) {
			name(new ArrayList<>(java.util.Collections.nCopies(cells.size(), null)));
		}
		add(cells, writer);
	}

	private void add(List<String> cells, DraftWriter writer) throws SQLException {
		// an empty line is one empty cell; where empty rows are kept it is a row of empty cells
		boolean emptyLine = cells.size() == 1 && cells.getFirst() == null;
		if (cells.size() != columns.size() && !emptyLine) {
			writer.addMalformed(position++, columns.size(), cells);
			malformed++;
			return;
		}
		for (int i = 0; i < cells.size(); i++) {
			if (cells.get(i) != null) {
				guesses.get(i).add(cells.get(i));
			}
		}
		writer.add(position++, cells);
	}

	private List<String> clean(List<String> raw) {
		List<String> cells = new ArrayList<>(raw.size());
		for (String cell : raw) {
			String text = options.trim() ? cell.strip() : cell;
			cells.add(text.isEmpty() ? null : text);
		}
		return cells;
	}

	private static boolean isBlank(List<String> cells) {
		return cells.stream().allMatch(cell -> cell == null || cell.isBlank());
	}

	private void name(List<String> header) throws IngestException {
		if (header.size() > MAX_COLUMNS) {
			throw new IngestException(NLS.bind(Messages.CsvIngest_columns, header.size(), MAX_COLUMNS));
		}
		columns = new ArrayList<>();
		guesses = new ArrayList<>();
		for (int i = 0; i < header.size(); i++) {
			String text = header.get(i) == null ? "Column " + (i + 1) : header.get(i);
			columns.add(new IngestResult.Column(fields.next(text, i + 1), titles.unique(text, " "), null));
			guesses.add(new TypeGuess());
		}
	}

	private List<IngestResult.Column> guessed() {
		List<IngestResult.Column> result = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			IngestResult.Column column = columns.get(i);
			result.add(new IngestResult.Column(column.fieldName(), column.displayName(), guesses.get(i).type()));
		}
		return result;
	}
}
