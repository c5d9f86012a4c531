// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.web.internal;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.broadsheet.core.origins.OriginException;
import org.eclipse.osgi.util.NLS;

/**
 * An address on the web as it is asked, and as it may be kept.
 *
 * @param uri     absolute, without fragment
 * @param secrets names of parameters whose values are secrets
 */
record WebAddress(URI uri, List<String> secrets) {

	private static final Pattern SECRET = Pattern.compile(
			".*(token|secret|passw|pwd|signature|credential|api[-_]?key|access[-_]?key|apikey|auth).*|key|sig|sid|session|code", Pattern.CASE_INSENSITIVE);

	/**
	 * Reads an address.
	 *
	 * @param plain whether http is permitted beside https
	 */
	static WebAddress of(String text, boolean plain) throws OriginException {
		URI uri = parse(text.strip());
		String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
		if (!scheme.equals("https") && !(plain && scheme.equals("http"))) {
			throw refused(scheme.equals("http") ? Messages.WebAddress_http : Messages.WebAddress_scheme);
		}
		if (uri.getRawUserInfo() != null || String.valueOf(uri.getRawAuthority()).contains("@")) {
			throw refused(Messages.WebAddress_user);
		}
		if (uri.getHost() == null || uri.getHost().isEmpty() || uri.getPort() == 0 || uri.getPort() > 65535) {
			throw refused(NLS.bind(Messages.WebAddress_damaged, text.strip()));
		}
		return new WebAddress(uri, parameters(uri).stream().map(WebAddress::name).filter(name -> SECRET.matcher(name).matches()).distinct().toList());
	}

	private static URI parse(String text) throws OriginException {
		try {
			String escaped = text.replace(" ", "%20").replace("|", "%7C").replace("\"", "%22").replace("[", "%5B").replace("]", "%5D").replaceAll("#.*$", "");
			boolean literal = text.matches("(?i)https?://[^/]*\\[.*");
			URI uri = new URI(literal ? text.replaceAll("#.*$", "") : escaped);
			return uri.getHost() != null || uri.getRawAuthority() == null || uri.getRawAuthority().contains("@") ? uri : international(escaped, uri.getRawAuthority());
		} catch (URISyntaxException | IllegalArgumentException e) {
			throw new OriginException(WebOrigin.ADDRESS, NLS.bind(Messages.WebAddress_damaged, text), e);
		}
	}

	/** A host with letters beyond ASCII in the form that servers know. */
	private static URI international(String text, String authority) throws URISyntaxException {
		int colon = authority.lastIndexOf(':');
		String host = colon < 0 ? authority : authority.substring(0, colon);
		return new URI(text.replaceFirst(Pattern.quote(authority), IDN.toASCII(host) + (colon < 0 ? "" : authority.substring(colon))));
	}

	/** Where a redirect leads. */
	WebAddress redirected(String location, boolean plain) throws OriginException {
		return of(uri.resolve(parse(location)).toString(), plain);
	}

	/** The address without what must not be kept. */
	String kept() {
		if (secrets.isEmpty()) {
			return uri.toString();
		}
		List<String> left = new ArrayList<>(parameters(uri));
		left.removeIf(parameter -> secrets.contains(name(parameter)));
		String text = uri.toString();
		return text.substring(0, text.indexOf('?')) + (left.isEmpty() ? "" : "?" + String.join("&", left));
	}

	private static List<String> parameters(URI uri) {
		return uri.getRawQuery() == null ? List.of() : Arrays.asList(uri.getRawQuery().split("&"));
	}

	private static String name(String parameter) {
		return java.net.URLDecoder.decode(parameter.replaceAll("=.*$", "").replaceAll("%(?![0-9a-fA-F]{2})", "%25"), java.nio.charset.StandardCharsets.UTF_8);
	}

	private static OriginException refused(String sentence) {
		return new OriginException(WebOrigin.ADDRESS, sentence);
	}
}
