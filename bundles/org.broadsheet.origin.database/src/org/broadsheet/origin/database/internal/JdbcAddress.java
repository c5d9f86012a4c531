// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.database.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/** Looks through the address of a database before anything is asked of a driver. */
final class JdbcAddress {

	private static final Pattern FORM = Pattern.compile("jdbc:[a-zA-Z0-9]+:\\S+");
	private static final Pattern SECRET = Pattern.compile("(?i).*([?&;,](\\w*passw\\w*|pwd|\\w*secret\\w*|\\w*token)\\s*=|//[^/?;]*:[^/?;@]*@|^jdbc:\\w+:(thin|oci8?):[^@/]+/[^@]*@).*");
	/** Others name classes to be made or files to be written, which an address that somebody else wrote must not do. */
	private static final Set<String> POSTGRES = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
	static {
		POSTGRES.addAll(Set.of("ssl", "sslmode", "sslrootcert", "sslcert", "sslkey", "sslNegotiation", "connectTimeout", "loginTimeout", "socketTimeout", "tcpKeepAlive", "ApplicationName",
				"currentSchema", "targetServerType", "loadBalanceHosts", "hostRecheckSeconds", "gssEncMode", "channelBinding", "prepareThreshold", "user", "requireAuth"));
	}

	private JdbcAddress() {
	}

	/** What is wrong with it. */
	static Optional<String> problem(String address) {
		if (address.isEmpty()) {
			return Optional.of(Messages.JdbcAddress_none);
		}
		if (SECRET.matcher(address).matches()) {
			return Optional.of(Messages.JdbcAddress_secret);
		}
		if (!FORM.matcher(address).matches()) {
			return Optional.of(Messages.JdbcAddress_form);
		}
		return isPostgres(address) ? parameters(address) : Optional.empty();
	}

	private static Optional<String> parameters(String address) {
		int question = address.indexOf('?');
		for (String parameter : question < 0 ? new String[0] : address.substring(question + 1).split("&")) {
			String name = parameter.replaceAll("=.*$", "");
			if (!name.isEmpty() && !POSTGRES.contains(name)) {
				return Optional.of(NLS.bind(Messages.JdbcAddress_parameter, name));
			}
		}
		return Optional.empty();
	}

	static boolean isPostgres(String address) {
		return address.toLowerCase(Locale.ROOT).startsWith("jdbc:postgresql:");
	}

	/** Name of the database, for the name of a file; empty when it cannot be told. */
	static String database(String address) {
		String plain = address.replaceAll("[?;].*$", "");
		return plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf(':')) + 1);
	}
}
