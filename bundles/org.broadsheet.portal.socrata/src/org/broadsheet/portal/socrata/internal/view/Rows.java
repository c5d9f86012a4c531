// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.view;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.broadsheet.core.portal.PortalSession.RowSink;
import org.broadsheet.core.portal.RemoteColumn;
import org.broadsheet.portal.socrata.internal.http.Address;
import org.broadsheet.portal.socrata.internal.http.Call;
import org.broadsheet.portal.socrata.internal.http.Download;
import org.broadsheet.portal.socrata.internal.http.Uncertain;
import org.broadsheet.portal.socrata.internal.http.Wire;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** Reads all published rows, page by page in the portal's own order; a page that breaks off goes on after the last row that came. */
public final class Rows {

	private static final int PAGE = 50_000;

	private final Wire wire;
	private final String id;
	private final List<RemoteColumn> columns;
	private final RowSink sink;
	private long delivered;

	/** Reads some columns of a dataset. */
	public Rows(Wire wire, String id, List<RemoteColumn> columns, RowSink sink) {
		this.wire = wire;
		this.id = id;
		this.columns = columns;
		this.sink = sink;
	}

	/** Reads as many rows as the portal says it has; fails when fewer or more come. */
	public void read(long expected, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, (int) Math.min(expected / PAGE + 1, Integer.MAX_VALUE));
		int failures = 0;
		long pageStart = -1;
		while (delivered < expected && delivered != pageStart) {
			pageStart = delivered;
			Call call = page();
			try {
				readPage(call, progress);
				failures = 0;
				progress.worked(1);
			} catch (SinkFailure e) {
				throw e.getCause();
			} catch (Uncertain | IOException e) {
				giveUpWhenFinal(e);
				failures = delivered > pageStart ? 1 : failures + 1;
				wire.pauseAfter(call, failures, e, progress);
				pageStart = -1;
			}
		}
		if (delivered != expected) {
			throw new PortalException(Kind.CONFLICT, Messages.text(Messages.rowsChanged, wire.address().host(), delivered, expected));
		}
	}

	private static void giveUpWhenFinal(Exception e) throws PortalException {
		if (e instanceof PortalException known) {
			throw known;
		}
	}

	private Call page() {
		String select = columns.stream().map(column -> "`" + column.fieldName() + "`").collect(Collectors.joining(","));
		return Call.get(Messages.readRows,
				"/resource/" + Address.encode(id) + ".csv?$select=" + Address.encode(select) + "&$order=" + Address.encode(":id") + "&$limit=" + PAGE + "&$offset=" + delivered).patient();
	}

	private void readPage(Call call, IProgressMonitor monitor) throws IOException, Uncertain {
		try (Download download = wire.download(call, monitor);
				CsvReader<CsvRecord> csv = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(new InputStreamReader(download.stream(), StandardCharsets.UTF_8))) {
			boolean header = true;
			for (CsvRecord row : csv) {
				if (row.getFieldCount() != columns.size()) {
					throw new IOException(row.getFieldCount() + " cells");
				}
				if (!header) {
					hand(row.getFields());
				}
				header = false;
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		} catch (CsvParseException e) {
			throw new PortalException(Kind.UNEXPECTED_ANSWER, Messages.text(Messages.rowsUnreadable, wire.address().host()), e);
		}
	}

	private void hand(List<String> cells) throws SinkFailure {
		try {
			sink.row(cells);
		} catch (IOException e) {
			throw new SinkFailure(e);
		}
		delivered++;
	}

	/** Keeps what the taker of the rows throws apart from what the network does. */
	private static final class SinkFailure extends IOException {

		private static final long serialVersionUID = 1L;

		SinkFailure(IOException cause) {
			super(cause);
		}

		@Override
		public synchronized IOException getCause() {
			return (IOException) super.getCause();
		}
	}
}
