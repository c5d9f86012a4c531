// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.db;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;

/** Numbers for revisions, sources and schemas, 4x4 ids for views and users, and random tokens. */
public final class Ids {
	private static final String ALPHABET = "23456789abcdefghijkmnpqrstuvwxyz";

	private final SecureRandom random = new SecureRandom();

	/** Reserves {@code count} consecutive numbers and returns the first. */
	public static long reserve(Connection connection, int count) throws SQLException {
		Sql.update(connection, "UPDATE counter SET next = next + ?", count);
		return Sql.number(connection, "SELECT next FROM counter") - count;
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
