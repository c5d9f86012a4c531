// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.broadsheet.format.json.internal.JsonValue.Members;

/** The coordinate system that GeoJSON of before 2016 may name; since then there is but WGS 84. */
final class CoordinateSystems {

	private static final Pattern EPSG = Pattern.compile("(?i)(?:urn:(?:x-)?ogc:def:crs:)?EPSG:(?:[^:]*:)?(\\d+)|https?://\\S*/epsg/\\S*?(\\d+)/?");

	/** The members of a document that name one: of GeoJSON, and of what map servers of Esri give. */
	static final Set<String> MEMBERS = Set.of("crs", "spatialReference");
	/** What Esri calls the system of maps on the web. */
	private static final Set<String> WEB = Set.of("102100", "102113", "900913");

	private CoordinateSystems() {
	}

	/** The name a member "crs" or "spatialReference" gives, as short as can be; empty when it gives none. */
	static String name(JsonValue crs) {
		if (crs instanceof Members esri && (esri.byKey().containsKey("wkid") || esri.byKey().containsKey("latestWkid"))) {
			String id = esri.text("latestWkid").isEmpty() ? esri.text("wkid") : esri.text("latestWkid");
			return "EPSG:" + (WEB.contains(id) ? "3857" : id);
		}
		if (!(crs instanceof Members members) || !(members.byKey().get("properties") instanceof Members properties)) {
			return "";
		}
		String code = properties.text("code");
		String name = code.isEmpty() ? properties.text("name") : "EPSG:" + code;
		Matcher epsg = EPSG.matcher(name);
		if (epsg.matches()) {
			return "EPSG:" + (epsg.group(1) == null ? epsg.group(2) : epsg.group(1));
		}
		return name.toUpperCase(Locale.ROOT).contains("CRS84") ? "" : name;
	}

	/** Whether coordinates in it can be taken as they are. */
	static boolean worldwide(String name) {
		return name.isEmpty() || name.equals("EPSG:4326");
	}
}
