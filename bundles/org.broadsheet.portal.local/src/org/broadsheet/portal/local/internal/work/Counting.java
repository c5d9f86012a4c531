// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.work;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.portal.local.internal.data.InputSchema;
import org.broadsheet.portal.local.internal.data.OutputColumn;
import org.broadsheet.portal.local.internal.data.OutputSchema;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.draft.DraftReader;
import org.broadsheet.portal.local.internal.expr.Compiled;
import org.broadsheet.portal.local.internal.value.CellError;
import org.eclipse.osgi.util.NLS;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the transforms of a schema over all rows and remembers which cells fail: one bit for each. */
public final class Counting {
	private static final Logger LOG = LoggerFactory.getLogger(Counting.class);
	private static final int CHECK_EVERY = 4095;

	private final Stores stores;
	private final Worker worker;

	public Counting(Stores stores, Worker worker) {
		this.stores = stores;
		this.worker = worker;
	}

	public void begin(OutputSchema schema) {
		worker.run("checking schema " + schema.id(), () -> count(schema));
	}

	/** Goes on with what was not finished when the portal stopped. */
	public void resume() {
		stores.schemas().uncounted().forEach(this::begin);
	}

	private void count(OutputSchema schema) {
		InputSchema input = stores.schemas().input(schema.inputSchemaId()).orElseThrow();
		List<Compiled> transforms = SchemaProgram.of(input, schema).transforms();
		BitSet[] errors = new BitSet[transforms.size()];
		BitSet rows = new BitSet();
		try (DraftReader reader = new DraftReader(stores.folder().draft(input.sourceId()), input.columns().size())) {
			reader.forEach(0, (position, cells) -> {
				check(transforms, cells, (int) position, errors, rows);
				if ((position & CHECK_EVERY) == 0) {
					StoppedException.check();
				}
				return true;
			});
		} catch (StoppedException e) {
			return;
		} catch (SQLException e) {
			LOG.error("Schema {} could not be checked", schema.id(), e);
			stores.schemas().fail(schema, NLS.bind(Messages.Counting_broken, e.getMessage()));
			return;
		}
		store(schema, errors, rows.cardinality());
	}

	private static void check(List<Compiled> transforms, String[] cells, int position, BitSet[] errors, BitSet rows) {
		for (int i = 0; i < errors.length; i++) {
			Compiled transform = transforms.get(i);
			if (transform.canFail() && transform.evaluation().of(cells) instanceof CellError) {
				if (errors[i] == null) {
					errors[i] = new BitSet();
				}
				errors[i].set(position);
				rows.set(position);
			}
		}
	}

	private void store(OutputSchema schema, BitSet[] errors, long errorRows) {
		List<OutputColumn> counted = new ArrayList<>();
		Map<Long, BitSet> positions = new HashMap<>();
		for (int i = 0; i < errors.length; i++) {
			OutputColumn column = schema.columns().get(i);
			counted.add(column.withErrors(errors[i] == null ? 0 : errors[i].cardinality()));
			if (errors[i] != null) {
				positions.put(column.id(), errors[i]);
			}
		}
		stores.schemas().complete(schema, counted, positions, errorRows);
	}
}
