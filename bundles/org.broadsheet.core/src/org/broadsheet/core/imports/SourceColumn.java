// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

/**
 * A column as it stands in the source.
 *
 * @param name     header text; made up ("Column 3") where the source has none
 * @param proposal type inferred from all cells
 */
public record SourceColumn(String name, TypeProposal proposal) {
}
