// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.rules;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.RefusedException;
import org.eclipse.osgi.util.NLS;

/** Rules as people write them: {@code COLUMN=RULE} or {@code COLUMN=RULE:VALUE}, one a line; lines that begin with {@code #} are remarks. */
public final class RuleLines {

	private static final String NONE = "none";

	private RuleLines() {
	}

	/** Understands one line. The column can be a list such as {@code A,B}, or {@code *} for all; the rule {@code none} takes all rules away. */
	public static ColumnDemand parse(String line) throws RefusedException {
		int equals = equals(line);
		String rule = line.substring(equals + 1).strip();
		int colon = rule.indexOf(':');
		String key = (colon < 0 ? rule : rule.substring(0, colon)).strip();
		String column = line.substring(0, equals).strip();
		if (key.equalsIgnoreCase(NONE)) {
			return new ColumnDemand(column, 0, Optional.empty(), Map.of(), Map.of());
		}
		CellRule known = CellRule.of(key).orElseThrow(() -> new RefusedException(NLS.bind(Messages.ColumnRules_unknown, key, CellRule.names())));
		String value = colon < 0 ? "" : rule.substring(colon + 1).strip();
		boolean plainFlag = known.demand() == CellRule.Demand.FLAG && value.isEmpty();
		return new ColumnDemand(column, 0, Optional.empty(), Map.of(), Map.of(known.key(), plainFlag ? "true" : value));
	}

	/** The last equals sign before the name of a rule, as names of columns may have some. */
	private static int equals(String line) throws RefusedException {
		for (int at = line.indexOf('='); at > 0; at = line.indexOf('=', at + 1)) {
			String key = line.substring(at + 1).split("[:=]", 2)[0].strip();
			if (CellRule.of(key).isPresent() || key.equalsIgnoreCase(NONE)) {
				return at;
			}
		}
		int first = line.indexOf('=');
		if (first < 1) {
			throw new RefusedException(NLS.bind(Messages.RuleLines_noEquals, line));
		}
		return first;
	}

	static List<ColumnDemand> read(Path file) throws IOException {
		List<ColumnDemand> demands = new ArrayList<>();
		int number = 0;
		try {
			for (String line : Files.readAllLines(file)) {
				number++;
				if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
					demands.add(parse(line));
				}
			}
		} catch (CharacterCodingException e) {
			throw new RefusedException(NLS.bind(Messages.RuleLines_encoding, file));
		} catch (RefusedException e) {
			throw new RefusedException(NLS.bind(Messages.RuleLines_line, new Object[] { file, number, e.getMessage() }));
		}
		return demands;
	}
}
