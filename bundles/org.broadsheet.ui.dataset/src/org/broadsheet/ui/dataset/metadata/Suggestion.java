// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.metadata;

/**
 * A value that a field could have.
 *
 * @param key   key of the field
 * @param value the value
 * @param words the value and where it comes from
 * @param adds  whether it is one more value, or takes the place of what is there
 */
record Suggestion(String key, String value, String words, boolean adds) {
}
