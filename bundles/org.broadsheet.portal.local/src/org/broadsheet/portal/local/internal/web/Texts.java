// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.broadsheet.portal.local.Role;
import org.broadsheet.portal.local.internal.data.Level;
import org.broadsheet.portal.local.internal.data.View;
import org.broadsheet.portal.local.internal.value.ValueType;

/** Words and numbers as the pages show them. */
final class Texts {
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

	private Texts() {
	}

	static String day(long seconds) {
		return DAY.format(Instant.ofEpochSecond(seconds).atZone(ZoneId.systemDefault()));
	}

	static String count(long number) {
		return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.US)).format(number);
	}

	static String role(Role role) {
		return switch (role) {
		case OWNER -> Messages.Role_owner;
		case PUBLISHER -> Messages.Role_publisher;
		case REVIEWER -> Messages.Role_reviewer;
		};
	}

	static String level(Level level) {
		return switch (level) {
		case VIEWER -> Messages.Level_viewer;
		case CONTRIBUTOR -> Messages.Level_contributor;
		case OWNER -> Messages.Level_owner;
		case CURRENT_OWNER -> Messages.Level_current_owner;
		case NONE -> "";
		};
	}

	static String type(ValueType type) {
		return switch (type) {
		case TEXT -> Messages.Type_text;
		case NUMBER -> Messages.Type_number;
		case CHECKBOX -> Messages.Type_checkbox;
		case CALENDAR_DATE -> Messages.Type_calendar_date;
		case DATE -> Messages.Type_date;
		case URL -> Messages.Type_url;
		default -> Messages.Type_shape;
		};
	}

	static Html badge(View view) {
		if (!view.published()) {
			return Html.el("span.badge.draft", Messages.Badge_draft);
		}
		return view.isPublic() ? Html.el("span.badge.public", Messages.Badge_public)
				: Html.el("span.badge.private", Messages.Badge_private);
	}
}
