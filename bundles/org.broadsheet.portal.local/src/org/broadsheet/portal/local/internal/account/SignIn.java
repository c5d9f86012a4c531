// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.portal.local.internal.db.Ids;

/**
 * Verifies credentials: user name or e-mail with password, or an API key. A verified password is remembered for some
 * minutes as a fast hash with a salt of this process, so that polling does not pay for the slow hash each time.
 */
public final class SignIn {
	/** What came of an attempt. */
	public sealed interface Result {
	}

	public record Welcome(User user) implements Result {
	}

	public record Refused() implements Result {
	}

	/** Too many wrong attempts; wait so long. */
	public record Wait(Duration time) implements Result {
	}

	private record Remembered(String userId, String passwordHash, long until) {
	}

	private static final long REMEMBER_NANOS = Duration.ofMinutes(5).toNanos();
	private static final int REMEMBER_COUNT = 1000;
	private static final int NOBODY_LENGTH = 20;

	private final UserStore users;
	private final ApiKeys keys;
	private final FailureLimit limit = new FailureLimit();
	private final String salt = HexFormat.of().formatHex(randomBytes());
	private String nobody;
	private final Map<String, Remembered> remembered = new LinkedHashMap<>() {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
			return size() > REMEMBER_COUNT;
		}
	};

	public SignIn(UserStore users, ApiKeys keys) {
		this.users = users;
		this.keys = keys;
	}

	public Result check(String name, String secret) {
		String ticket = Passwords.tokenHash(salt + '\0' + name.toLowerCase(Locale.ROOT) + '\0' + secret);
		Optional<User> known = recall(ticket).or(() -> keys.owner(name, secret).flatMap(users::byId));
		if (known.isPresent()) {
			return new Welcome(known.get());
		}
		Duration wait = limit.waiting(name);
		if (!wait.isZero()) {
			return new Wait(wait);
		}
		Optional<User> user = users.bySignIn(name);
		// an unknown name costs as much time as a wrong password, so that names cannot be probed
		if (!Passwords.matches(secret, user.map(User::password).orElseGet(this::nobody)) || user.isEmpty()) {
			limit.failed(name);
			return new Refused();
		}
		limit.succeeded(name);
		users.seen(user.get());
		remember(ticket, user.get());
		return new Welcome(user.get());
	}

	/** A hash no password fits; made when it is first needed, because it takes time. */
	private synchronized String nobody() {
		if (nobody == null) {
			nobody = Passwords.hash(new Ids().token(NOBODY_LENGTH));
		}
		return nobody;
	}

	private synchronized void remember(String ticket, User user) {
		remembered.put(ticket, new Remembered(user.id(), user.password(), System.nanoTime() + REMEMBER_NANOS));
	}

	private Optional<User> recall(String ticket) {
		Remembered entry;
		synchronized (this) {
			entry = remembered.get(ticket);
		}
		if (entry == null || System.nanoTime() - entry.until() > 0) {
			return Optional.empty();
		}
		// a changed password or a removed account counts at once
		return users.byId(entry.userId()).filter(user -> user.password().equals(entry.passwordHash()));
	}

	private static byte[] randomBytes() {
		byte[] bytes = new byte[16];
		new SecureRandom().nextBytes(bytes);
		return bytes;
	}

	/** Splits the content of a Basic header, which this portal reads as UTF-8. */
	public static Optional<String[]> decodeBasic(byte[] decoded) {
		String text = new String(decoded, StandardCharsets.UTF_8);
		int colon = text.indexOf(':');
		return colon < 0 ? Optional.empty()
				: Optional.of(new String[] { text.substring(0, colon), text.substring(colon + 1) });
	}
}
