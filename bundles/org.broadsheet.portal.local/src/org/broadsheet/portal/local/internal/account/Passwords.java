// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import org.broadsheet.portal.local.PortalException;

/** Slow salted hashes for passwords (PBKDF2, as OWASP's password storage sheet asks) and fast ones for random tokens. */
public final class Passwords {
	private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
	private static final int ITERATIONS = 600_000;
	private static final int SALT_BYTES = 16;
	private static final int KEY_BITS = 256;
	private static final int MIN_LENGTH = 8;
	private static final int MAX_LENGTH = 256;

	private Passwords() {
	}

	static void check(String password) throws PortalException {
		if (password == null || password.length() < MIN_LENGTH) {
			throw new PortalException(Messages.Passwords_tooShort);
		}
		if (password.length() > MAX_LENGTH) {
			throw new PortalException(Messages.Passwords_tooLong);
		}
	}

	/** {@code iterations$salt$key}, so that a later release can raise the cost. */
	public static String hash(String password) {
		byte[] salt = new byte[SALT_BYTES];
		new SecureRandom().nextBytes(salt);
		return ITERATIONS + "$" + encode(salt) + "$" + encode(derive(password, salt, ITERATIONS));
	}

	public static boolean matches(String password, String hash) {
		String[] parts = hash.split("\\$");
		if (parts.length != 3 || password.length() > MAX_LENGTH) {
			return false;
		}
		byte[] expected = Base64.getDecoder().decode(parts[2]);
		byte[] actual = derive(password, Base64.getDecoder().decode(parts[1]), Integer.parseInt(parts[0]));
		return MessageDigest.isEqual(expected, actual);
	}

	/** A fast hash, only for secrets that are long random tokens. */
	public static String tokenHash(String token) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
			return encode(digest);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java runtime has SHA-256", e);
		}
	}

	private static byte[] derive(String password, byte[] salt, int iterations) {
		PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, KEY_BITS);
		try {
			return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java runtime has " + ALGORITHM, e);
		} finally {
			spec.clearPassword();
		}
	}

	private static String encode(byte[] bytes) {
		return Base64.getEncoder().withoutPadding().encodeToString(bytes);
	}
}
