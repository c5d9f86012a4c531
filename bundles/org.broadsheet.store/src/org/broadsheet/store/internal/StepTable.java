// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.store.CellStep;

/** The steps in force as they are noted in the database, so that what they do to pages is known again when it is opened. */
final class StepTable {

	static final String[] CREATE = { "create table steps (id integer, col integer, kind varchar, text varchar)", "create table parameters (step integer, key varchar, value varchar)",
			"create table changes (step integer, col integer, row bigint, before varchar, after varchar)" };

	private static final String SAME = "same";
	private static final String FUNCTION = "function";
	private static final String FUNCTION_SOME = "function-some";
	private static final String FILL = "fill";
	private static final String TEXTS = "texts";

	/** A step: {@code text} is the one text of its cells, or the id of its function. */
	record Noted(int id, int column, String kind, String text) {
	}

	private StepTable() {
	}

	static Noted note(Session session, int id, CellStep step) throws SQLException {
		Noted noted = noted(id, step);
		session.again("insert into steps values (?, ?, ?, ?)", id, noted.column(), noted.kind(), noted.text());
		if ((step instanceof CellStep.Within within ? within.step() : step) instanceof CellStep.Rewrite rewrite) {
			for (var parameter : new TreeMap<>(rewrite.function().parameters()).entrySet()) {
				Sql.update(session, "insert into parameters values (?, ?, ?)", id, parameter.getKey(), parameter.getValue());
			}
		}
		return noted;
	}

	private static Noted noted(int id, CellStep step) {
		return switch (step) {
		case CellStep.SetCell set -> new Noted(id, set.column(), SAME, set.text());
		case CellStep.ReplaceValue replace -> new Noted(id, replace.column(), SAME, replace.replacement());
		case CellStep.ClearCells clear -> new Noted(id, clear.column(), SAME, "");
		case CellStep.Rewrite rewrite -> new Noted(id, rewrite.column(), FUNCTION, rewrite.function().id());
		case CellStep.FillDown fill -> new Noted(id, fill.column(), FILL, "");
		case CellStep.SetCells set -> new Noted(id, -1, TEXTS, "");
		case CellStep.Within within -> {
			Noted whole = noted(id, within.step());
			yield whole.kind().equals(FUNCTION) ? new Noted(id, whole.column(), FUNCTION_SOME, whole.text()) : whole;
		}
		};
	}

	/**
	 * Forgets a step.
	 *
	 * @param alone whether it is a single cell's, which has no parameters
	 */
	static void forget(Session session, int id, boolean alone) throws SQLException {
		session.again("delete from steps where id = ?", id);
		if (!alone) {
			Sql.update(session, "delete from parameters where step = ?", id);
		}
	}

	static List<Noted> all(Session session) throws SQLException, IOException {
		List<Noted> all = new ArrayList<>();
		Sql.query(session, "select id, col, kind, text from steps order by id", step -> all.add(new Noted(step.getInt(1), step.getInt(2), step.getString(3), step.getString(4))));
		return all;
	}

	/** Tells the rows whose cells a step changed. */
	@FunctionalInterface
	interface ChangedRows {
		RowNumbers of(int id) throws SQLException, IOException;
	}

	/** What a step that was carried out does to pages. */
	static List<Layer> layers(Session session, Noted step, ChangedRows rows) throws SQLException, IOException {
		return switch (step.kind()) {
		case SAME -> ofRows(rows.of(step.id()), numbers -> new Layer.Same(step.id(), step.column(), step.text(), numbers));
		case FILL -> ofRows(rows.of(step.id()), numbers -> new Layer.Filled(step.id(), step.column(), numbers));
		case FUNCTION -> List.of(new Layer.Function(step.id(), step.column(), function(session, step), Optional.empty()));
		case FUNCTION_SOME -> {
			CellFunction function = function(session, step);
			yield ofRows(rows.of(step.id()), numbers -> new Layer.Function(step.id(), step.column(), function, Optional.of(numbers)));
		}
		case TEXTS -> texts(session, step.id());
		default -> throw new IOException("a step of kind " + step.kind());
		};
	}

	private static CellFunction function(Session session, Noted step) throws SQLException, IOException {
		return CellFunction.of(step.text(), parameters(session, step.id()));
	}

	private static List<Layer> ofRows(RowNumbers rows, java.util.function.Function<RowNumbers, Layer> layer) {
		return rows.size() == 0 ? List.of() : List.of(layer.apply(rows));
	}

	/** The rows of a step whose texts from before were kept. */
	static RowNumbers rows(Session session, int id) throws SQLException, IOException {
		LongStream.Builder rows = LongStream.builder();
		Sql.query(session, "select row from changes where step = ?", row -> rows.add(row.getLong(1)), id);
		return new RowNumbers(rows.build().sorted().toArray());
	}

	private static Map<String, String> parameters(Session session, int id) throws SQLException, IOException {
		Map<String, String> parameters = new TreeMap<>();
		Sql.query(session, "select key, value from parameters where step = ?", row -> parameters.put(row.getString(1), row.getString(2)), id);
		return parameters;
	}

	private static List<Layer> texts(Session session, int id) throws SQLException, IOException {
		Map<Integer, LongStream.Builder> rows = new TreeMap<>();
		Map<Integer, List<String>> texts = new TreeMap<>();
		Map<String, String> known = new HashMap<>();
		Sql.query(session, "select col, row, after from changes where step = ? order by col, row", cell -> {
			rows.computeIfAbsent(cell.getInt(1), column -> LongStream.builder()).add(cell.getLong(2));
			texts.computeIfAbsent(cell.getInt(1), column -> new ArrayList<>()).add(known.computeIfAbsent(cell.getString(3), text -> text));
		}, id);
		List<Layer> layers = new ArrayList<>();
		rows.forEach((column, numbers) -> layers.add(new Layer.Texts(id, column, numbers.build().toArray(), texts.get(column).toArray(String[]::new))));
		return layers;
	}
}
