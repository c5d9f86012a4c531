// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.store;

/** A text and the number of cells that hold it. */
public record ValueCount(String value, long count) {
}
