// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.util.List;

import org.broadsheet.core.issues.Issue;

/**
 * The first rows of a source under given options, fast whatever its size.
 *
 * @param options the options in force, guessed ones with their reason
 * @param headers column names as they would become
 * @param rows    the first data rows; each row as long as it is in the source
 * @param issues  what was found in the part that was read
 */
public record Preview(List<ImportOption> options, List<String> headers, List<List<String>> rows, List<Issue> issues) {
}
