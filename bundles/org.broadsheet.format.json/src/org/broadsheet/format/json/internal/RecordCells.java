// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;
import java.util.Map;

import org.broadsheet.core.table.KeyColumns;
import org.broadsheet.format.json.internal.CellSink.Kind;
import org.broadsheet.format.json.internal.JsonValue.Items;
import org.broadsheet.format.json.internal.JsonValue.Members;
import org.broadsheet.format.json.internal.JsonValue.Row;
import org.broadsheet.format.json.internal.JsonValue.Text;

/**
 * Takes a record apart into cells: objects within it become columns such as {@code address.city}, geometries well-known text.
 *
 * @param geo     whether features of GeoJSON are expected
 * @param rows    whether records are lists; their columns have numbers from 0
 * @param columns whether objects within records become columns; else they stay JSON
 */
record RecordCells(boolean geo, boolean rows, boolean columns) {

	/** Name of the column of values that are no objects. */
	static final String VALUE = "value";
	/** The parts of a feature, told from properties of the same name. */
	static final String FEATURE_ID = KeyColumns.PART + "id";
	static final String FEATURE_GEOMETRY = KeyColumns.PART + "geometry";

	void read(JsonValue record, CellSink sink) throws IOException {
		if (rows) {
			row(record, sink);
			return;
		}
		switch (record) {
		case Members members when geo && members.text("type").equals("Feature") -> feature(members, sink);
		case Members members when geo && Wkt.isGeometry(members) -> geometry(FEATURE_GEOMETRY, members, sink);
		case Members members when EsriFeature.is(members) -> esri(members, sink);
		case Members members -> members("", members, sink);
		case Row row -> sink.cell(VALUE, row.json(), Kind.JSON);
		case Text text -> sink.cell(VALUE, text.text(), Kind.PLAIN);
		case Items items -> value(VALUE, items, sink);
		}
	}

	private void row(JsonValue record, CellSink sink) throws IOException {
		if (record instanceof Row row) {
			for (int i = 0; i < row.cells().size(); i++) {
				value(String.valueOf(i), row.cells().get(i), sink);
			}
		} else {
			value("0", record, sink);
		}
	}

	private void feature(Members feature, CellSink sink) throws IOException {
		if (feature.byKey().containsKey("id")) {
			value(FEATURE_ID, feature.byKey().get("id"), sink);
		}
		if (feature.byKey().get("properties") instanceof Members properties) {
			members("", properties, sink);
		}
		for (Map.Entry<String, JsonValue> other : feature.byKey().entrySet()) {
			switch (other.getKey()) {
			case "type", "id", "properties", "geometry", "bbox" -> { }
			default -> value(other.getKey(), other.getValue(), sink);
			}
		}
		if (feature.byKey().containsKey("geometry")) {
			value(FEATURE_GEOMETRY, feature.byKey().get("geometry"), sink);
		}
	}

	/** The attributes of a feature as map servers of Esri give it, and its geometry. */
	private void esri(Members feature, CellSink sink) throws IOException {
		if (feature.byKey().get(EsriFeature.ATTRIBUTES) instanceof Members attributes) {
			members("", attributes, sink);
		}
		if (feature.byKey().get(EsriFeature.GEOMETRY) instanceof Members shape) {
			geometry(FEATURE_GEOMETRY, shape, EsriFeature.geometry(shape), sink);
		}
	}

	private void members(String around, Members members, CellSink sink) throws IOException {
		for (Map.Entry<String, JsonValue> member : members.byKey().entrySet()) {
			value(Records.path(around, member.getKey()), member.getValue(), sink);
		}
	}

	private void value(String path, JsonValue value, CellSink sink) throws IOException {
		switch (value) {
		case Text text -> sink.cell(path, text.text(), Kind.PLAIN);
		case Items items -> sink.cell(path, items.joined() == null ? items.json() : items.joined(), items.joined() == null ? Kind.JSON : Kind.JOINED);
		case Members members when Wkt.isGeometry(members) -> geometry(path, members, sink);
		case Members members when columns && !rows && !members.byKey().isEmpty() -> members(path, members, sink);
		case Members members -> sink.cell(path, members.byKey().isEmpty() ? "" : members.json(), members.byKey().isEmpty() ? Kind.PLAIN : Kind.JSON);
		case Row row -> sink.cell(path, row.json(), Kind.JSON);
		}
	}

	private static void geometry(String path, Members members, CellSink sink) throws IOException {
		geometry(path, members, Wkt.of(members), sink);
	}

	private static void geometry(String path, Members members, Wkt wkt, CellSink sink) throws IOException {
		if (wkt.geometry() != null) {
			sink.geometry(path, wkt.geometry(), wkt.height());
		} else {
			sink.cell(path, wkt.empty() ? "" : members.json(), wkt.empty() ? Kind.PLAIN : Kind.GEOMETRY_BROKEN);
		}
	}
}
