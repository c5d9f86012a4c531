// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.publishing;

import java.io.IOException;

import org.broadsheet.portal.local.internal.data.InputSchema;
import org.broadsheet.portal.local.internal.data.Level;
import org.broadsheet.portal.local.internal.data.OutputColumn;
import org.broadsheet.portal.local.internal.data.OutputSchema;
import org.broadsheet.portal.local.internal.data.Source;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.HttpFailure;
import org.broadsheet.portal.local.internal.http.Routes;
import org.broadsheet.portal.local.internal.work.Counting;

/** Schemas: what was read, what is to be published, its rows and its errors. */
final class SchemaApi {
	private static final String SOURCE = "/api/publishing/v1/source/{source}";
	private static final String INPUT = SOURCE + "/schema/{input}";

	private final Stores stores;
	private final Lookup lookup;
	private final Renderer renderer;
	private final Counting counting;
	private final DraftRows rows;

	SchemaApi(Stores stores, Lookup lookup, Renderer renderer, Counting counting) {
		this.stores = stores;
		this.lookup = lookup;
		this.renderer = renderer;
		this.counting = counting;
		this.rows = new DraftRows(stores, renderer);
	}

	void register(Routes routes) {
		routes.get(INPUT, this::showInput).post(INPUT, this::transform)
				.get(INPUT + "/output/latest", this::latest).get(INPUT + "/output/{output}", this::showOutput)
				.get(INPUT + "/rows/{output}", this::rows).get(INPUT + "/errors", this::malformed)
				.get(INPUT + "/errors/{output}", this::errors)
				.get(SOURCE + "/transform/{transform}/validate_row_identifier", this::validate);
	}

	private void showInput(Exchange exchange) throws IOException {
		Source source = lookup.source(exchange, Level.VIEWER);
		exchange.json(renderer.input(source, lookup.input(exchange, source)));
	}

	private void transform(Exchange exchange) throws IOException {
		Source source = lookup.source(exchange, Level.CONTRIBUTOR);
		InputSchema input = lookup.input(exchange, source);
		SchemaRequest request = SchemaRequest.read(exchange.jsonObject(), input);
		OutputSchema schema = stores.schemas().add(exchange.signedIn(), source, input, request.columns(),
				request.sortBys());
		counting.begin(schema);
		exchange.json(201, renderer.output(source, schema));
	}

	private void latest(Exchange exchange) throws IOException {
		Source source = lookup.source(exchange, Level.VIEWER);
		exchange.json(renderer.output(source,
				stores.schemas().outputs(lookup.input(exchange, source)).getLast()));
	}

	private void showOutput(Exchange exchange) throws IOException {
		Source source = lookup.source(exchange, Level.VIEWER);
		exchange.json(renderer.output(source, lookup.output(exchange, lookup.input(exchange, source))));
	}

	private void rows(Exchange exchange) throws IOException {
		InputSchema input = lookup.input(exchange, lookup.source(exchange, Level.VIEWER));
		rows.writeRows(exchange, input, lookup.output(exchange, input));
	}

	private void errors(Exchange exchange) throws IOException {
		InputSchema input = lookup.input(exchange, lookup.source(exchange, Level.VIEWER));
		OutputSchema output = lookup.output(exchange, input);
		if (exchange.header("Accept").orElse("").contains("text/csv")) {
			rows.writeErrorsCsv(exchange, input, output);
		} else {
			rows.writeErrors(exchange, input, output);
		}
	}

	private void malformed(Exchange exchange) throws IOException {
		rows.writeMalformed(exchange, lookup.input(exchange, lookup.source(exchange, Level.VIEWER)));
	}

	private void validate(Exchange exchange) throws IOException {
		Source source = lookup.source(exchange, Level.VIEWER);
		long transform = Lookup.number(exchange.value("transform")).orElse(-1L);
		for (InputSchema input : stores.schemas().inputs(source)) {
			for (OutputSchema output : stores.schemas().outputs(input)) {
				for (OutputColumn column : output.columns()) {
					if (column.transformId() == transform) {
						exchange.json(new RowIdentifierCheck(stores).check(input, output, column));
						return;
					}
				}
			}
		}
		throw HttpFailure.notFound(Messages.Lookup_transform);
	}
}
