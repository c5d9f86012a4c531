// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.broadsheet.core.imports.BulkText;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.imports.SourceFiles;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.layout.RepeatedHeaders;
import org.broadsheet.core.layout.Tail;
import org.broadsheet.core.layout.TotalRows;
import org.broadsheet.core.table.ScanResult;
import org.broadsheet.core.table.TableCollector;
import org.broadsheet.core.text.Dialect;
import org.broadsheet.core.text.OriginalText;
import org.broadsheet.core.text.PlainDecoder;
import org.broadsheet.core.text.RowDecoder;
import org.broadsheet.core.text.RowFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Scans a whole text source and puts the table together. */
final class TableScan {

	private static final int SAMPLE = 1 << 16;
	/** Of so many cells in another encoding, one may look like UTF-8. */
	private static final int BY_CHANCE = 4;
	private static final String COPY = "source.utf8";
	private static final String WHOLE = "source.whole";

	private final Path work;
	private final TextOptions given;
	private SourceText source;
	private Layout layout;
	private Path utf8;
	private RowLimit limit;
	private boolean cutting;

	TableScan(Path work, TextOptions given, SourceText source, Layout layout) throws ImportException {
		this.work = work;
		this.given = given;
		this.source = source;
		this.layout = layout;
		this.limit = RowLimit.of(given);
	}

	ScannedTable run(IProgressMonitor monitor) throws ImportException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		try {
			Optional<ScannedTable> table = Optional.empty();
			while (table.isEmpty()) {
				table = attempt(progress.setWorkRemaining(100).split(95));
			}
			return table.get();
		} catch (IOException e) {
			throw SourceFiles.failure(source.file(), e);
		}
	}

	/** One scan; empty when it showed that the source is in another encoding or that lines must be cut, which is then set. Neither can be shown twice. */
	private Optional<ScannedTable> attempt(IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		utf8 = source.direct() && !cutting ? source.file() : work.resolve(COPY);
		TableCollector collector = new TableCollector(work, layout.columns());
		boolean done = false;
		try (FileChannel channel = open(progress.split(copied() ? 40 : 1))) {
			if (!copied() && channel.size() != source.size()) {
				throw Refusals.shrunk(source.file());
			}
			ByteSource bytes = ByteSource.of(channel, utf8, source.file());
			TextScan scan = new TextScan(bytes, layout, limit, collector);
			scan.run(progress.setWorkRemaining(100).split(100));
			if (misread(scan)) {
				source = source.as(encodingAt(scan.cells.malformedAt)).columns(given);
				layout = TextImporter.layout(source, given);
				return Optional.empty();
			}
			ScannedTable table = table(scan, collector);
			done = true;
			return Optional.of(table);
		} catch (LongLines.Found e) {
			if (cutting) {
				throw e;
			}
			cutting = true;
			return Optional.empty();
		} finally {
			if (!done) {
				collector.close();
				clean();
			}
		}
	}

	private FileChannel open(IProgressMonitor monitor) throws IOException {
		if (!source.direct()) {
			Transcoder.transcode(source, utf8, monitor);
		}
		if (cutting) {
			Path whole = source.direct() ? source.file() : Files.move(utf8, work.resolve(WHOLE));
			limit = LongLines.cut(whole, utf8, layout.bodyOffset(), limit, monitor);
			Files.deleteIfExists(work.resolve(WHOLE));
		}
		return FileChannel.open(utf8, StandardOpenOption.READ);
	}

	/** Whether what is scanned is a copy of the source. */
	private boolean copied() {
		return !utf8.equals(source.file());
	}

	private void clean() throws IOException {
		if (copied()) {
			Files.deleteIfExists(work.resolve(COPY));
			Files.deleteIfExists(work.resolve(WHOLE));
		}
	}

	/** Whether a source taken for UTF-8 because its head is ASCII has other characters, hardly any of them UTF-8. */
	private boolean misread(TextScan scan) {
		return !source.given() && !source.encoding().certain() && scan.cells.malformedAt >= 0 && scan.cells.characters * BY_CHANCE <= scan.cells.count(CellNotes.Kind.MALFORMED);
	}

	private Encodings.Guess encodingAt(long offset) throws IOException {
		try (InputStream in = Files.newInputStream(utf8)) {
			in.skipNBytes(offset);
			byte[] sample = in.readNBytes(SAMPLE);
			return Encodings.guess(sample, sample.length, in, new ByteCounts(sample, sample.length));
		}
	}

	private ScannedTable table(TextScan scan, TableCollector collector) throws IOException {
		long rows = collector.rows();
		int columns = layout.columns();
		Dialect dialect = layout.dialect();
		Supplier<RowDecoder> decoders = scan.irregular == 0 ? () -> new PlainDecoder(dialect, columns) : () -> new RepairingDecoder(layout);
		Tail tail;
		long tailLine = 0;
		try (RowFile all = new RowFile(utf8, scan.index, rows, columns, decoders)) {
			tail = TextTail.of(scan, layout, all, collector.codes());
			tailLine = tail.worthTelling() ? all.page(tail.rows(), 1).lines()[0] : 0;
		}
		collector.truncate(tail.rows());
		StructureIssues issues = new StructureIssues(layout, limit);
		HeadIssues.add(layout, source.head(), given, issues.issues());
		issues.encoding(source);
		List<RowNote> comments = CommentLines.above(source.head(), layout);
		comments.addAll(scan.comments);
		issues.comments(comments, scan.commentsLeftOut);
		issues.marks(scan.marks);
		issues.end(scan.source.ended());
		issues.scan(scan, tail, rows, source.encoding().charset().name());
		if (tail.worthTelling()) {
			issues.tail(tail, rows, scan, tailLine, LayoutGuess.rows(source.head(), dialect));
		}
		RowFile file = new RowFile(utf8, scan.index, tail.rows(), columns, decoders);
		List<Issue> found = issues.issues();
		TotalRows.add(file, found);
		RepeatedHeaders.add(file, scan.repeatedHeaders, layout.above(), found);
		ScanResult result = ScanResult.of(OptionList.of(given, source, layout, limit), layout.names(), found, collector, file, bulk(scan, tail));
		ScanResult whole = cutting || source.fixed() != null || dialect.frame() != Dialect.Frame.NONE ? result : result.from(original(scan, decoders, result.columns().stream().map(SourceColumn::name).toList()));
		return whole.closing(file::close, this::clean);
	}

	private OriginalText original(TextScan scan, Supplier<RowDecoder> decoders, List<String> names) {
		long lf = scan.lineEnds[0];
		long crLf = scan.lineEnds[1];
		long cr = scan.lineEnds[2];
		String lineEnd = lf + crLf + cr == 0 || crLf >= Math.max(lf, cr) ? "\r\n" : lf >= cr ? "\n" : "\r";
		return new OriginalText(source.file(), source.encoding().charset(), source.head().mark(), utf8, layout.dialect(), lineEnd, layout.headerOffset(), layout.bodyOffset(), names, scan.index, decoders);
	}

	/** Set when a plain reader of CSV reads exactly what was scanned. */
	private Optional<BulkText> bulk(TextScan scan, Tail tail) {
		Dialect dialect = layout.dialect();
		boolean oneLineEnd = scan.lineEnds[2] == 0 && (scan.lineEnds[0] == 0 || scan.lineEnds[1] == 0);
		boolean plain = source.fixed() == null && dialect.frame() == Dialect.Frame.NONE && dialect.escape() == 0 && !dialect.spaceAfter() && dialect.separator() != 0 && layout.columns() > 1;
		boolean exact = scan.irregular == 0 && scan.blankLines == 0 && scan.comments.isEmpty() && tail.kind() == null && scan.cells.count(CellNotes.Kind.MALFORMED) == 0
				&& scan.cells.count(CellNotes.Kind.CONTROL) == 0 && scan.loose == 0;
		boolean mark = layout.bodyLine() == 1 && layout.bodyOffset() > 0;
		if (!plain || !exact || !oneLineEnd || mark || scan.source.ended()) {
			return Optional.empty();
		}
		return Optional.of(new BulkText(utf8, dialect.separator(), dialect.quote(), Math.toIntExact(layout.bodyLine() - 1)));
	}
}
