// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.nio.file.Path;

/**
 * Says that all rows of a scanned table stand in a regular UTF-8 text file that a bulk reader can load as it is.
 *
 * @param file      the file
 * @param separator between cells
 * @param quote     around cells, doubled inside; 0 when cells are never quoted
 * @param skipLines physical lines before the first data row
 */
public record BulkText(Path file, char separator, char quote, int skipLines) {
}
