// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.work;

import java.util.ArrayList;
import java.util.List;

import org.broadsheet.portal.local.internal.data.InputSchema;
import org.broadsheet.portal.local.internal.data.OutputColumn;
import org.broadsheet.portal.local.internal.data.OutputSchema;
import org.broadsheet.portal.local.internal.expr.Compiled;
import org.broadsheet.portal.local.internal.expr.Compiler;
import org.broadsheet.portal.local.internal.expr.ExpressionException;

/** The transforms of a schema, ready to run over rows, in the order of the columns. */
public record SchemaProgram(List<Compiled> transforms) {
	public static SchemaProgram of(InputSchema input, OutputSchema output) {
		List<Compiled> transforms = new ArrayList<>();
		for (OutputColumn column : output.columns()) {
			try {
				transforms.add(Compiler.compile(column.expression(), input.positions()));
			} catch (ExpressionException e) {
				// schemas are checked before they are stored
				throw new IllegalStateException(e.getMessage(), e);
			}
		}
		return new SchemaProgram(transforms);
	}

	/** The cells of one row: values, nulls and errors. */
	public Object[] run(String[] row) {
		Object[] cells = new Object[transforms.size()];
		for (int i = 0; i < cells.length; i++) {
			cells[i] = transforms.get(i).evaluation().of(row);
		}
		return cells;
	}
}
