// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.origins;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What was fetched.
 *
 * @param file    the data
 * @param origin  where it came from, kept with the dataset: {@link DataOrigin#recognize} fetches the same again from it; holds no secret
 * @param options import options that are known, by key, such as the encoding
 * @param notes   what the user should know, one sentence each
 */
public record Fetched(Path file, String origin, Map<String, String> options, List<String> notes) {
}
