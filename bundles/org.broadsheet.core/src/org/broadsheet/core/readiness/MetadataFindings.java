// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.readiness;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.standards.Field;
import org.broadsheet.core.standards.Field.Kind;
import org.broadsheet.core.standards.Field.Obligation;
import org.eclipse.osgi.util.NLS;

/** Checks what is filled in for fields of a metadata standard. */
public final class MetadataFindings {

	private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");

	private MetadataFindings() {
	}

	/** What is wrong with a field, empty when nothing is; says nothing of an empty field that is optional. */
	public static List<Finding> of(Field field, List<String> values) {
		if (field.kind() == Kind.AUTOMATIC) {
			return List.of();
		}
		List<Finding> findings = new ArrayList<>();
		if (values.stream().allMatch(String::isBlank)) {
			missing(field).ifPresent(findings::add);
			return findings;
		}
		for (String value : values) {
			problem(field, value).ifPresent(message -> findings.add(finding(Severity.ERROR, "metadata-invalid", message, field)));
		}
		return findings;
	}

	private static Optional<Finding> missing(Field field) {
		boolean chosen = field.kind() == Kind.CHOICE || field.kind() == Kind.LICENSE;
		return switch (field.obligation()) {
		case REQUIRED -> Optional.of(finding(Severity.ERROR, "metadata-missing", NLS.bind(chosen ? Messages.MetadataFindings_notChosen : Messages.MetadataFindings_missing, field.label()), field));
		case RECOMMENDED -> Optional.of(finding(Severity.INFO, "metadata-recommended", NLS.bind(Messages.MetadataFindings_recommended, field.label()), field));
		case OPTIONAL -> Optional.empty();
		};
	}

	/** What is wrong with one value of a field, in a sentence; empty when nothing is. */
	public static Optional<String> problem(Field field, String value) {
		if (value.isBlank()) {
			return field.obligation() == Obligation.REQUIRED ? missing(field).map(Finding::message) : Optional.empty();
		}
		return switch (field.kind()) {
		case URL -> isWebAddress(value) ? Optional.empty() : Optional.of(NLS.bind(Messages.MetadataFindings_url, field.label()));
		case EMAIL -> EMAIL.matcher(value.strip()).matches() ? Optional.empty() : Optional.of(NLS.bind(Messages.MetadataFindings_email, field.label()));
		case DATE -> isDate(value) ? Optional.empty() : Optional.of(NLS.bind(Messages.MetadataFindings_date, field.label()));
		case CHOICE, LICENSE -> field.vocabulary().isEmpty() || field.vocabulary().stream().anyMatch(term -> term.value().equals(value)) ? Optional.empty()
				: Optional.of(NLS.bind(Messages.MetadataFindings_choice, field.label(), value));
		case TEXT, LONG_TEXT, TAGS, ATTACHMENTS, AUTOMATIC -> Optional.empty();
		};
	}

	private static boolean isWebAddress(String value) {
		try {
			URI uri = URI.create(value.strip());
			return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme())) && uri.getHost() != null;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	private static boolean isDate(String value) {
		try {
			LocalDate.parse(value.strip());
			return true;
		} catch (DateTimeParseException e) {
			return false;
		}
	}

	private static Finding finding(Severity severity, String code, String message, Field field) {
		return new Finding(severity, code, message, new Finding.Where.MetadataField(field.key()));
	}
}
