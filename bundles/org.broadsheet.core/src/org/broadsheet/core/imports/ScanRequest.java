// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.nio.file.Path;
import java.util.Map;

/**
 * What to scan and how.
 *
 * @param file    the source
 * @param options decided options by key; what is not named is guessed
 * @param work    folder for files derived from the source; exists, may hold results of an earlier scan
 */
public record ScanRequest(Path file, Map<String, String> options, Path work) {
}
