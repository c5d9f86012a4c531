// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.broadsheet.core.imports.ScannedTable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of public corpora in encodings of many countries: guessed without a word, they are the texts they are when read as what they are. */
class EncodingCorpusTest {

	@TempDir
	Path work;

	@ParameterizedTest
	@CsvSource({ "openrefine/main/tests/data/big5.txt, Big5", "openrefine/main/tests/data/euc-jp.txt, EUC-JP", "openrefine/main/tests/data/euc-kr.txt, EUC-KR",
			"openrefine/main/tests/data/shift_jis.txt, windows-31j", "openrefine/main/tests/data/example-latin1.tsv, ISO-8859-1", "openrefine/main/tests/data/example-utf8.tsv, UTF-8",
			"openrefine/main/tests/data/example-utf16be-bom.tsv, UTF-16", "openrefine/main/tests/data/example-utf16le-bom.tsv, UTF-16", "openrefine/main/tests/data/csv-with-bom.csv, UTF-8",
			"frictionless-datasets/files/csv/encodings/utf8.csv, UTF-8", "frictionless-datasets/files/csv/encodings/western-macos-roman.csv, x-MacRoman",
			"frictionless-datasets/files/csv/encodings/iso8859.csv, ISO-8859-1", "frictionless-py/data/table-infer-iso-8859-7.csv, ISO-8859-7", "frictionless-py/data/latin1.csv, ISO-8859-1" })
	void isReadAsTheTextItIs(String name, String encoding) throws IOException {
		Path file = Corpora.of(name.substring(0, name.indexOf('/'))).resolve(name.substring(name.indexOf('/') + 1));
		String text = new String(Files.readAllBytes(file), Charset.forName(encoding));
		try (ScannedTable table = Scans.scan(file, Map.of(TextOptions.HEADERS, "0", TextOptions.SKIP, "0"), work)) {
			String read = Scans.rows(table).stream().flatMap(List::stream).collect(Collectors.joining());
			assertEquals(letters(text), letters(read), name);
		}
	}

	private static String letters(String text) {
		return text.codePoints().filter(Character::isLetterOrDigit).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}
}
