// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.value;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A geometry as a GeoJSON object. */
public record Geometry(ValueType type, ObjectNode geoJson) {
}
