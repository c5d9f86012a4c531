// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.store;

import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;

/**
 * A column that an expression can use.
 *
 * @param index     in the source
 * @param name      as people see it
 * @param fieldName the other name it can be used by
 * @param type      what its cells are in the expression: a number, a time, true or false, or a text; a cell that does not fit is null
 * @param options   how its texts are read
 */
public record NamedColumn(int index, String name, String fieldName, DataType type, ParseOptions options) {
}
