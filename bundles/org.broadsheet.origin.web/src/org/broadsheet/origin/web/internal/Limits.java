// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.web.internal;

import java.time.Duration;

/**
 * How much is taken at most.
 *
 * @param bytes size of the file
 * @param time  for all of it
 */
record Limits(long bytes, Duration time) {
}
