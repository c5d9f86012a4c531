// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.rules.ColumnDemand;
import org.broadsheet.core.rules.ColumnRules;
import org.broadsheet.core.rules.RuleLines;
import org.broadsheet.core.rules.RuleReader;
import org.broadsheet.core.table.ColumnNames;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.core.types.ParseRules;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.eclipse.osgi.util.NLS;

/** Rules that are wished for on the command line or in a file, put together by column. Rules a column has already stay. */
final class RuleWishes {

	private static final String ALL = "*";

	private final List<Column> columns;
	private final Map<Column, Wish> wishes = new LinkedHashMap<>();
	private final Set<String> missing = new LinkedHashSet<>();
	private boolean passingOver;

	/** What a column is to be. */
	private static final class Wish {
		private DataType type;
		private Map<String, String> parsing;
		private final Map<String, String> rules;

		private Wish(Column column) {
			type = column.getType();
			parsing = new TreeMap<>(column.getParsing().map());
			rules = new TreeMap<>(column.getRules().map());
		}
	}

	RuleWishes(List<Column> columns) {
		this.columns = columns;
	}

	/** Passes over what a file demands of columns that are not there; {@link #missing} names them. */
	RuleWishes passingOver() {
		passingOver = true;
		return this;
	}

	/** Findings about the columns that a file describes and that are not there. */
	List<Issue> missing() {
		return missing.stream().map(name -> new Issue("missing-column", Severity.ERROR, 0, 0, name, "", NLS.bind(Messages.RuleWishes_missing, name))).toList();
	}

	/** Takes wishes such as {@code COLUMN=RULE:VALUE} and those of a file, if there is one. */
	RuleWishes with(List<String> lines, Path file, List<RuleReader> readers) throws IOException {
		if (file != null) {
			for (ColumnDemand demand : RuleReader.read(readers, file)) {
				if (passingOver && !there(demand)) {
					missing.add(demand.column());
				} else {
					add(demand);
				}
			}
		}
		for (String line : lines) {
			add(RuleLines.parse(line));
		}
		return this;
	}

	/** Takes types and readings into account that are wished for, too. */
	RuleWishes after(List<Change> before) {
		for (Change change : before) {
			if (change instanceof Change.SetType set) {
				Column column = columns.stream().filter(known -> known.getId().equals(set.columnId())).findFirst().orElseThrow();
				wish(column).type = set.type();
				wish(column).parsing = new TreeMap<>(set.parsing());
			}
		}
		return this;
	}

	private Wish wish(Column column) {
		return wishes.computeIfAbsent(column, Wish::new);
	}

	/** The columns named; in a table whose columns have no names those of the same place. */
	private List<Column> concerned(ColumnDemand demand) throws RefusedException {
		if (demand.column().equals(ALL)) {
			return columns;
		}
		boolean nameless = columns.stream().allMatch(column -> column.getName().equals(ColumnNames.madeUp(column.getSourceIndex())));
		return nameless && demand.place() > 0 && demand.place() <= columns.size() ? List.of(columns.get(demand.place() - 1)) : Wishes.columns(columns, demand.column());
	}

	private boolean there(ColumnDemand demand) {
		try {
			return !concerned(demand).isEmpty();
		} catch (RefusedException e) {
			return false;
		}
	}

	private void add(ColumnDemand demand) throws RefusedException {
		for (Column column : concerned(demand)) {
			Wish wish = wish(column);
			if (demand.type().isPresent()) {
				wish.type = demand.type().get();
				wish.parsing = new TreeMap<>(ParseRules.kept(wish.type, new ParseOptions(wish.parsing)));
				wish.parsing.putAll(demand.parsing());
			}
			if (demand.rules().isEmpty() && demand.type().isEmpty()) {
				wish.rules.clear();
			}
			wish.rules.putAll(demand.rules());
		}
	}

	/** Gives the columns their types and rules. */
	void apply() throws RefusedException {
		check();
		wishes.forEach((column, wish) -> {
			column.setType(wish.type);
			column.getParsing().clear();
			wish.parsing.forEach(column.getParsing()::put);
			column.getRules().clear();
			wish.rules.forEach(column.getRules()::put);
		});
	}

	/** The changes that give the columns their types and rules; nothing for what they have already. */
	List<Change> changes() throws RefusedException {
		check();
		List<Change> changes = new ArrayList<>();
		Map<String, Map<String, String>> rules = new LinkedHashMap<>();
		wishes.forEach((column, wish) -> {
			if (wish.type != column.getType() || !wish.parsing.equals(column.getParsing().map())) {
				changes.add(new Change.SetType(column.getId(), wish.type, wish.parsing));
			}
			if (!wish.rules.equals(column.getRules().map())) {
				rules.put(column.getId(), wish.rules);
			}
		});
		if (!rules.isEmpty()) {
			changes.add(new Change.SetRules(rules));
		}
		return changes;
	}

	private void check() throws RefusedException {
		for (Map.Entry<Column, Wish> entry : wishes.entrySet()) {
			Wish wish = entry.getValue();
			Optional<String> problem = ParseRules.problem(new ParseOptions(wish.parsing)).or(() -> new ColumnRules(wish.rules, false).problem(wish.type));
			if (problem.isPresent()) {
				throw new RefusedException(NLS.bind(Messages.RuleWishes_column, entry.getKey().getName(), problem.get()));
			}
		}
	}
}
