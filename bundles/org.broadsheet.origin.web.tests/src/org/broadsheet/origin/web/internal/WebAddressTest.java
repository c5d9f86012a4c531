// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.broadsheet.core.origins.OriginException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "data.csv", "http://example.org/a.csv", "ftp://example.org/a.csv", "file:///etc/passwd", "jar:https://example.org/a.jar!/b", "https://", "https:///a.csv", "https://ex ample.org/",
			"https://user:secret@example.org/a.csv", "https://user@example.org/a.csv", "https://example.org:99999/a", "https://example.org:0/a", "gopher://x", "javascript:alert(1)", "https:example.org" })
	void isRefused(String text) {
		OriginException refused = assertThrows(OriginException.class, () -> WebAddress.of(text, false));
		assertEquals(WebOrigin.ADDRESS, refused.field());
		assertFalse(refused.getMessage().contains("secret@"), refused.getMessage());
	}

	@ParameterizedTest
	@CsvSource({ "https://example.org/a.csv, https://example.org/a.csv", "'  https://example.org/a.csv#row=3 ', https://example.org/a.csv", "https://example.org/a b.csv, https://example.org/a%20b.csv",
			"https://example.org/a?x=1&api_key=abc&y=2, https://example.org/a?x=1&y=2", "https://example.org/a?$$app_token=abc, https://example.org/a",
			"https://example.org/a?X-Amz-Signature=abc&X-Amz-Credential=k&id=7, https://example.org/a?id=7", "https://example.org/a?sig=1, https://example.org/a",
			"https://data.ct.gov/resource/5mzw-sjtu.csv?$limit=10&$where=town='Bethel', https://data.ct.gov/resource/5mzw-sjtu.csv?$limit=10&$where=town='Bethel'",
			"https://bücher.example/a.csv, https://xn--bcher-kva.example/a.csv" })
	void isKeptWithoutSecrets(String text, String kept) throws OriginException {
		assertEquals(kept, WebAddress.of(text, false).kept());
	}

	@Test
	void redirectsAreHeldToTheSameRules() throws OriginException {
		WebAddress address = WebAddress.of("https://example.org/data/a.csv", false);
		assertEquals("https://example.org/data/b.csv", address.redirected("b.csv", false).kept());
		assertEquals("https://other.example/c", address.redirected("//other.example/c", false).kept());
		assertThrows(OriginException.class, () -> address.redirected("http://example.org/a.csv", false));
		assertThrows(OriginException.class, () -> address.redirected("file:///etc/passwd", false));
	}
}
