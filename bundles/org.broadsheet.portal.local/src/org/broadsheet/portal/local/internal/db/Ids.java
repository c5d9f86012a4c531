// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.db;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** Numbers for revisions, sources and schemas, 4x4 ids for views and users, and random tokens. */
public final class Ids {
	private static final String ALPHABET = "23456789abcdefghijkmnpqrstuvwxyz";
	private static final Pattern FOUR_FOUR = Pattern.compile("[A-Za-z0-9]{4}-[A-Za-z0-9]{4}");

	private final SecureRandom random = new SecureRandom();

	/** Reserves {@code count} consecutive numbers and returns the first. */
	public static long reserve(Connection connection, int count) throws SQLException {
		Sql.update(connection, "UPDATE counter SET next = next + ?", count);
		return Sql.number(connection, "SELECT next FROM counter") - count;
	}

	public static boolean isFourByFour(String text) {
		return FOUR_FOUR.matcher(text).matches();
	}

	public String fourByFour() {
		return token(4) + "-" + token(4);
	}

	/** Random text of the given length, 5 bits for each character. */
	public String token(int length) {
		StringBuilder text = new StringBuilder(length);
		for (int i = 0; i < length; i++) {
			text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
		}
		return text.toString();
	}
}
