// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.List;
import java.util.Map;

import org.broadsheet.core.dataset.ImportReview.Difference;
import org.broadsheet.core.dataset.ImportReview.Kind;
import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.types.TypeLabels;
import org.eclipse.osgi.util.NLS;

/** Says in words how the columns of new data differ from those before. */
final class ImportNotes {

	private ImportNotes() {
	}

	/** One sentence for each column that differs; none when all are new. */
	static List<String> of(List<Difference> differences) {
		return differences.stream().allMatch(difference -> difference.kind() == Kind.NEW) ? List.of()
				: differences.stream().filter(difference -> difference.kind() != Kind.SAME).map(ImportNotes::of).toList();
	}

	/** One sentence for each option that was decided and is another one for this file. */
	static List<String> ofReading(Map<String, String> decided, List<ImportOption> inForce) {
		return inForce.stream().filter(option -> decided.containsKey(option.key()) && !option.means(decided.get(option.key())))
				.map(option -> NLS.bind(Messages.ImportNotes_readOtherwise, new Object[] { option.label(), label(option, decided.get(option.key())), label(option, option.value()) })).toList();
	}

	private static String label(ImportOption option, String value) {
		return option.choices().stream().filter(choice -> choice.value().equals(value)).map(ImportOption.Choice::label).findFirst().orElse(value);
	}

	private static String of(Difference difference) {
		return switch (difference.kind()) {
		case NEW -> NLS.bind(Messages.ImportOperation_columnNew, difference.column());
		case MISSING -> NLS.bind(Messages.ImportOperation_columnGone, difference.column());
		case BACK -> NLS.bind(Messages.ImportNotes_back, difference.column());
		case RENAMED -> difference.header().isEmpty() ? NLS.bind(Messages.ImportNotes_byPlace, difference.column()) : NLS.bind(Messages.ImportNotes_renamed, difference.column(), difference.header());
		case RETYPED -> NLS.bind(Messages.ImportNotes_retyped, new Object[] { difference.column(), TypeLabels.of(difference.before()), TypeLabels.of(difference.after()) });
		case RULED -> NLS.bind(Messages.ImportNotes_ruled, new Object[] { difference.column(), TypeLabels.of(difference.after()), TypeLabels.of(difference.before()) });
		case SAME -> throw new IllegalArgumentException(difference.toString());
		};
	}
}
