// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.content;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.broadsheet.core.issues.Fixes;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.model.DataType;

/**
 * Finds personal data by the name of a column and its content together. Telephone numbers and e-mail addresses are a warning where the table names persons, and only a
 * note otherwise, as they often belong to offices.
 */
final class PersonalData {

	private static final Pattern PERSON = Pattern.compile("(first|last|middle|given|family|maiden) ?name|f ?name|l ?name|surname|full ?name");
	private static final Pattern ROLE = Pattern
			.compile("(patient|client|student|applicant|employee|owner|resident|inmate|child|parent|guardian|defendant|victim|person|donor|tenant|member|complainant)s?( ?name)?");
	/** Two to four words of letters with capitals: Ann Lee, Lee, Ann B. and O'Neil-Smith, Jo. */
	private static final Pattern FULL_NAME = Pattern.compile("(\\p{Lu}[\\p{L}.'\u2019-]*,? ){1,3}\\p{Lu}[\\p{L}.'\u2019-]*");
	private static final Pattern BIRTH = Pattern.compile("(date of )?birth ?(date|day)?|dob|date of birth");
	private static final Pattern SSN = Pattern.compile("ssn|ss ?(no|#|number)|social security.*");
	private static final Pattern PRIVATE = Pattern.compile(".*\\b(home|cell|mobile|personal|private)\\b.*");
	private static final Pattern OFFICE = Pattern.compile("(info|contact|office|admin|support|help|hr|webmaster|mail|press|media|permits?|clerk|service|customer.*|no-?reply)@.*");
	/** Share of cells that must look like persons or like numbers of theirs. */
	private static final double MOST = 0.5;
	private static final double SOME = 0.1;

	private final boolean persons;

	PersonalData(List<ColumnContent> columns) throws IOException {
		boolean found = false;
		for (ColumnContent column : columns) {
			found |= person(column);
		}
		persons = found;
	}

	private static boolean person(ColumnContent column) throws IOException {
		boolean words = column.proposal.type() == DataType.TEXT && column.scan.count(CellClass.OTHER) >= column.scan.nonEmpty() * MOST;
		return words && (PERSON.matcher(column.words).matches() || ROLE.matcher(column.words).matches() && fullNames(column));
	}

	/** Whether a column that names a role holds persons, and not answers such as "yes" or "degree". */
	private static boolean fullNames(ColumnContent column) throws IOException {
		long[] counts = new long[2];
		column.look((text, row, line) -> {
			counts[0]++;
			counts[1] += FULL_NAME.matcher(text).matches() ? 1 : 0;
		});
		return counts[1] > 0 && counts[1] >= counts[0] * MOST;
	}

	void add(ColumnContent column, List<Issue> issues) throws IOException {
		long cells = column.scan.nonEmpty();
		long ssn = column.scan.count(CellClass.SSN);
		if (ssn > 0 && (ssn >= cells * MOST || SSN.matcher(column.words).matches())) {
			issues.add(found(column, CellClass.SSN, Severity.WARNING, Messages.PersonalData_ssn));
		}
		if (person(column)) {
			issues.add(found(column, CellClass.OTHER, Severity.WARNING, Messages.PersonalData_name));
		}
		if (BIRTH.matcher(column.words).matches() && column.proposal.type() == DataType.DATE_TIME) {
			issues.add(found(column, dates(column), Severity.WARNING, Messages.PersonalData_birth));
		}
		Severity severity = persons || PRIVATE.matcher(column.words).matches() ? Severity.WARNING : Severity.INFO;
		if (column.scan.count(CellClass.PHONE) >= Math.max(1, cells * SOME)) {
			issues.add(found(column, CellClass.PHONE, severity, Messages.PersonalData_phone));
		}
		if (column.scan.count(CellClass.EMAIL) >= Math.max(1, cells * SOME) && !OFFICE.matcher(column.first(CellClass.EMAIL).strip().toLowerCase(Locale.ROOT)).matches()) {
			issues.add(found(column, CellClass.EMAIL, severity, Messages.PersonalData_email));
		}
	}

	private static Issue found(ColumnContent column, byte code, Severity severity, String message) throws IOException {
		return column.issue("personal-data", severity, code, message).with(Fixes.plain(Fixes.HIDE_COLUMN));
	}

	/** The class of most dates of a column. */
	private static byte dates(ColumnContent column) {
		byte most = CellClass.INTEGER_DATE;
		for (byte code = CellClass.DATE_ISO; code <= CellClass.NAMED_MONTH; code++) {
			most = column.scan.count(code) > column.scan.count(most) ? code : most;
		}
		return most;
	}
}
