// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.broadsheet.core.exports.ExportColumn;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.imports.ImportOption.Choice;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.model.DataType;
import org.eclipse.osgi.util.NLS;

/** Where the geometries of a table come from: a column of a geometry type, or two columns of coordinates. */
sealed interface GeometrySource {

	/** Value of the option for no geometries. */
	String NONE = "none";

	/** The geometry of a row as GeoJSON; empty when it has none. */
	Optional<String> geometry(RowPage page, int index);

	/** Whether a column is taken up in the geometry, where there is one. */
	boolean takes(ExportColumn column);

	/** No geometries. */
	record Nowhere() implements GeometrySource {
		@Override
		public Optional<String> geometry(RowPage page, int index) {
			return Optional.empty();
		}

		@Override
		public boolean takes(ExportColumn column) {
			return false;
		}
	}

	/** A column of a geometry type. */
	record InColumn(ExportColumn column) implements GeometrySource {
		@Override
		public Optional<String> geometry(RowPage page, int index) {
			return column.read(page.cell(index, column.index())) instanceof CellValue.Value value ? GeoJsonText.of(value.canonical()) : Optional.empty();
		}

		@Override
		public boolean takes(ExportColumn other) {
			return other.index() == column.index();
		}
	}

	/** Two columns of numbers, in degrees; they stay properties, too. */
	record InPair(ExportColumn longitude, ExportColumn latitude) implements GeometrySource {
		@Override
		public Optional<String> geometry(RowPage page, int index) {
			boolean both = longitude.read(page.cell(index, longitude.index())) instanceof CellValue.Value && latitude.read(page.cell(index, latitude.index())) instanceof CellValue.Value;
			if (!both) {
				return Optional.empty();
			}
			String x = ((CellValue.Value) longitude.read(page.cell(index, longitude.index()))).canonical();
			String y = ((CellValue.Value) latitude.read(page.cell(index, latitude.index()))).canonical();
			return within(x, 180) && within(y, 90) ? GeoJsonText.point(x, y) : Optional.empty();
		}

		private static boolean within(String degrees, int most) {
			return new java.math.BigDecimal(degrees).abs().compareTo(java.math.BigDecimal.valueOf(most)) <= 0;
		}

		@Override
		public boolean takes(ExportColumn other) {
			return false;
		}
	}

	/** What can be chosen for a table, the likeliest first. */
	static List<Choice> choices(ExportTable table) {
		List<Choice> choices = new ArrayList<>();
		for (ExportColumn column : table.columns()) {
			if (isGeometry(column.type())) {
				choices.add(new Choice(column.name(), column.name()));
			}
		}
		pair(table).ifPresent(pair -> choices.add(new Choice(name(pair), NLS.bind(Messages.GeometrySource_pair, pair.longitude().name(), pair.latitude().name()))));
		choices.add(new Choice(NONE, Messages.GeometrySource_none));
		return choices;
	}

	/** The source with a stored value. */
	static GeometrySource of(ExportTable table, String value) {
		Optional<InPair> pair = pair(table).filter(found -> name(found).equals(value));
		if (pair.isPresent()) {
			return pair.get();
		}
		return table.columns().stream().filter(column -> isGeometry(column.type()) && column.name().equals(value)).findFirst().<GeometrySource>map(InColumn::new).orElseGet(Nowhere::new);
	}

	private static boolean isGeometry(DataType type) {
		return switch (type) {
		case POINT, LINE, POLYGON, MULTI_POINT, MULTI_LINE, MULTI_POLYGON, LOCATION -> true;
		default -> false;
		};
	}

	private static String name(InPair pair) {
		return pair.longitude().name() + "," + pair.latitude().name();
	}

	private static Optional<InPair> pair(ExportTable table) {
		Optional<ExportColumn> x = number(table, "lon|lng|long|longitude|x_?coord(inate)?|.*[_ ](lon|lng|longitude)");
		Optional<ExportColumn> y = number(table, "lat|latitude|y_?coord(inate)?|.*[_ ](lat|latitude)");
		return x.isPresent() && y.isPresent() ? Optional.of(new InPair(x.get(), y.get())) : Optional.empty();
	}

	private static Optional<ExportColumn> number(ExportTable table, String names) {
		Pattern pattern = Pattern.compile(names, Pattern.CASE_INSENSITIVE);
		return table.columns().stream().filter(column -> column.type() == DataType.NUMBER && pattern.matcher(column.name().strip()).matches()).findFirst();
	}
}
