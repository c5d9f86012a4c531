// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.portal;

import java.util.Map;

import org.broadsheet.model.DataType;

/**
 * A column as it is, or as it shall be, on a portal.
 *
 * @param fieldName     API field name
 * @param name          display name
 * @param description   may be empty
 * @param type          data type
 * @param format        display format, keys as in the model
 * @param rowIdentifier whether its values identify rows
 */
public record RemoteColumn(String fieldName, String name, String description, DataType type, Map<String, String> format, boolean rowIdentifier) {
}
