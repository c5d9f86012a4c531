// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.soda;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.broadsheet.portal.local.internal.api.Access;
import org.broadsheet.portal.local.internal.data.PublishedColumn;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.data.View;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.HttpFailure;
import org.broadsheet.portal.local.internal.http.Json;
import org.broadsheet.portal.local.internal.http.Routes;
import org.broadsheet.portal.local.internal.soda.RowQuery.Result;
import org.broadsheet.portal.local.internal.table.TableColumn;
import org.broadsheet.portal.local.internal.work.Preparation;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.databind.node.ArrayNode;

/** The rows of published datasets, queried or as a whole. */
public final class ResourceApi {
	private static final String CSV = "text/csv; charset=utf-8";
	private static final int MAX_HEADER = 4000;

	private final Stores stores;
	private final Access access;

	public ResourceApi(Stores stores, Access access) {
		this.stores = stores;
		this.access = access;
	}

	public void register(Routes routes) {
		routes.get("/resource/{id}", this::query).get("/id/{id}", this::query)
				.get("/api/views/{id}/rows.csv", this::download);
	}

	/** The first rows of a dataset, as stored texts in the order of its columns. */
	public List<String[]> first(View view, int count) throws IOException {
		List<String[]> rows = new ArrayList<>();
		Optional<Path> file = file(view);
		if (file.isPresent()) {
			RowQuery all = RowQuery.all(Preparation.tableColumns(view.columns()));
			RowQuery limited = new RowQuery(all.sql() + " LIMIT ?", List.of(count), all.results());
			RowStream.run(file.get(), limited, cells -> rows.add(cells.clone()));
		}
		return rows;
	}

	private Optional<Path> file(View view) {
		return view.tableFile().map(stores.folder()::table);
	}

	private View published(Exchange exchange, String id) {
		View view = access.visible(exchange, id);
		if (!view.published()) {
			throw HttpFailure.notFound(Messages.Soda_rows);
		}
		return view;
	}

	private void query(Exchange exchange) throws IOException {
		String name = exchange.value("id");
		int dot = name.indexOf('.');
		String format = dot >= 0 ? name.substring(dot + 1)
				: exchange.header("Accept").orElse("").startsWith("text/csv") ? "csv" : "json";
		View view = published(exchange, dot >= 0 ? name.substring(0, dot) : name);
		List<TableColumn> columns = Preparation.tableColumns(view.columns());
		RowQuery query = RowQuery.of(exchange, columns);
		int geometry = geometry(query.results());
		if (format.equals("geojson") && geometry < 0) {
			throw Tokens.malformed(Messages.Soda_noGeometry);
		}
		addHeaders(exchange, view, query.results());
		RowFormats.Source source = sink -> run(view, query, sink);
		switch (format) {
		case "json" -> {
			try (OutputStream output = exchange.stream(200, "application/json; charset=utf-8")) {
				RowFormats.json(output, query.results(), source);
			}
		}
		case "csv" -> {
			try (OutputStream output = exchange.stream(200, CSV)) {
				RowFormats.csv(output, query.results().stream().map(Result::name).toList(), query.results(), source);
			}
		}
		case "geojson" -> {
			try (OutputStream output = exchange.stream(200, "application/vnd.geo+json; charset=utf-8")) {
				RowFormats.geoJson(output, query.results(), geometry, source);
			}
		}
		default -> throw new HttpFailure(404, "not_found", NLS.bind(Messages.Soda_format, format));
		}
	}

	private void run(View view, RowQuery query, RowStream.Sink sink) throws IOException {
		Optional<Path> file = file(view);
		if (file.isPresent()) {
			RowStream.run(file.get(), query, sink);
		}
	}

	private static int geometry(List<Result> results) {
		for (int i = 0; i < results.size(); i++) {
			if (results.get(i).type().isGeometry()) {
				return i;
			}
		}
		return -1;
	}

	private static void addHeaders(Exchange exchange, View view, List<Result> results) {
		ArrayNode fields = Json.array();
		ArrayNode types = Json.array();
		results.forEach(result -> {
			fields.add(result.name());
			types.add(result.type().id());
		});
		// thousands of columns would not fit into what clients accept as a header
		if (fields.toString().length() < MAX_HEADER && types.toString().length() < MAX_HEADER) {
			exchange.setHeader("X-SODA2-Fields", fields.toString());
			exchange.setHeader("X-SODA2-Types", types.toString());
		}
		exchange.setHeader("Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME
				.format(Instant.ofEpochSecond(view.rowsChanged()).atOffset(ZoneOffset.UTC)));
		exchange.setHeader("ETag", "W/\"" + view.id() + "." + view.version() + "\"");
	}

	/** All rows with the columns' display names, for people. */
	private void download(Exchange exchange) throws IOException {
		View view = published(exchange, exchange.value("id"));
		RowQuery query = RowQuery.all(Preparation.tableColumns(view.columns()));
		exchange.attachment(view.name() + ".csv");
		addHeaders(exchange, view, query.results());
		try (OutputStream output = exchange.stream(200, CSV)) {
			RowFormats.csv(output, view.columns().stream().map(PublishedColumn::name).toList(), query.results(),
					sink -> run(view, query, sink));
		}
	}
}
