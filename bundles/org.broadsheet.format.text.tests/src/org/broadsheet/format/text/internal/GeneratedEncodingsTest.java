// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.broadsheet.core.imports.ScannedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of a few rows with words of a language come back as they were written, whatever the encoding; the share is counted. */
class GeneratedEncodingsTest {

	private static final int TABLES = 20;
	private static final Map<String, String> WORDS = Map.of("west",
			"Orléans/Béziers/Évreux/Köln/München/Düsseldorf/Málaga/Córdoba/São Paulo/Ærøskøbing/Åre/Naïve/Straße 12/façade/Señor Peña/Zürich/Genève/déjà vu/Main Street/Hartford/£12.50/café",
			"japanese", "東京都/大阪市/京都府/北海道/人口統計/年度/男性/女性/合計/世帯数/千代田区/新宿区/カタカナ/ひらがな/令和五年/住所一覧/電話番号", "traditional",
			"臺北市/高雄市/新北市/人口統計/年度/男性/女性/合計/戶數/區域別/地址/電話號碼/公共圖書館/學校名稱/環境保護/交通事故", "simplified", "北京市/上海市/广州市/人口统计/年度/男性/女性/合计/户数/地区/地址/电话号码/公共图书馆/学校名称/环境保护/交通事故",
			"korean", "서울특별시/부산광역시/인구통계/연도/남성/여성/합계/세대수/주소/전화번호/도서관/학교이름/환경보호/교통사고/경기도/강원도", "cyrillic",
			"Москва/Санкт-Петербург/Новосибирск/улица Ленина/дом/квартира/население/мужчины/женщины/всего/область/район/школа/библиотека/Дата/Сумма/адрес", "greek",
			"Αθήνα/Θεσσαλονίκη/Πάτρα/πληθυσμός/σύνολο/οδός Ερμού/δήμος/σχολείο/βιβλιοθήκη/ημερομηνία/ποσό/γυναίκες/νομός/διεύθυνση", "typographic",
			"it’s late/don’t/we won’t/the town’s own/Hartford/“quoted”/the mayor’s office/isn’t it/Main Street/two – three");

	@TempDir
	Path folder;

	/** Second bytes may be ASCII letters, so that the bytes beyond stand in runs of any length, as those of an alphabet do. */
	@Test
	void knowsAFewLinesOfShiftJis() throws IOException {
		String text = "\u756a\u53f7,\u540d\u524d,\u4f4f\u6240\n1,\u5c71\u7530\u592a\u90ce,\u6771\u4eac\u90fd\n2,\u9234\u6728\u82b1\u5b50,\u5927\u962a\u5e9c\n3,\u8868\u793a\u30bd\u80fd,\u5317\u6d77\u9053\n";
		Path file = Files.write(folder.resolve("few.csv"), text.getBytes(Charset.forName("Shift_JIS")));
		try (ScannedTable scanned = Scans.scan(file, Map.of())) {
			assertEquals("\u5c71\u7530\u592a\u90ce", scanned.page(0, 1).cell(0, 1));
		}
	}

	/** Rows of two sources in one file: those that are no UTF-8 are the damaged ones, and only they. */
	@Test
	void tellsTheRowsOfAnotherEncoding() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write("id,name\n1,M\u00fcller\n2,Stra\u00dfe\n3,Gar\u00e7on\n".getBytes(StandardCharsets.UTF_8));
		bytes.write("4,M\u00fcller\n5,Jos\u00e9\n".getBytes(Charset.forName("windows-1252")));
		try (ScannedTable scanned = Scans.scan(Files.write(folder.resolve("mixed.csv"), bytes.toByteArray()), Map.of())) {
			assertEquals("M\u00fcller", scanned.page(0, 1).cell(0, 1));
			assertEquals(List.of("invalid-encoding 4", "invalid-encoding 5"), scanned.issues().stream().map(issue -> issue.code() + " " + issue.row()).toList());
		}
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8,west,,0.98", "UTF-8,japanese,EFBBBF,0.98", "UTF-16LE,west,FFFE,0.98", "UTF-16BE,japanese,FEFF,0.98", "UTF-16LE,west,,0.98", "UTF-16BE,west,,0.98", "UTF-16LE,japanese,,0.95",
			"UTF-16BE,korean,,0.95", "windows-1252,west,,0.95", "ISO-8859-1,west,,0.95", "x-MacRoman,west,,0.9", "Shift_JIS,japanese,,0.95", "EUC-JP,japanese,,0.85", "Big5,traditional,,0.9", "GB18030,simplified,,0.9",
			"EUC-KR,korean,,0.9", "windows-1251,cyrillic,,0.95", "KOI8-R,cyrillic,,0.9", "windows-1253,greek,,0.9", "ISO-8859-7,greek,,0.9", "windows-1252,typographic,,0.95" })
	void readsBack(String encoding, String language, String mark, double goal) throws IOException {
		Random random = new Random(encoding.hashCode());
		List<String> missed = new ArrayList<>();
		for (int i = 0; i < TABLES; i++) {
			List<List<String>> table = table(random, WORDS.get(language).split("/"), 4 + random.nextInt(i % 2 == 0 ? 8 : 60));
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			for (int k = 0; mark != null && k < mark.length(); k += 2) {
				bytes.write(Integer.parseInt(mark.substring(k, k + 2), 16));
			}
			StringBuilder text = new StringBuilder();
			table.forEach(row -> text.append(String.join(",", row)).append("\r\n"));
			bytes.write(text.toString().getBytes(Charset.forName(encoding)));
			Path file = Files.write(folder.resolve("table.csv"), bytes.toByteArray());
			try (ScannedTable scanned = Scans.scan(file, Map.of())) {
				if (!table.equals(Scans.all(scanned))) {
					missed.add(table.size() + " rows as " + scanned.options().getFirst().value() + " " + Scans.all(scanned).subList(0, 2));
				}
			}
		}
		assertTrue(missed.size() <= TABLES * (1 - goal) + 1e-9, () -> missed.size() + " of " + TABLES + " missed: " + missed);
	}

	private static List<List<String>> table(Random random, String[] words, int rows) {
		List<List<String>> table = new ArrayList<>();
		table.add(List.of("Id", "Name", "Place", "Amount"));
		for (int r = 0; r < rows; r++) {
			table.add(List.of(String.valueOf(100 + r), words[random.nextInt(words.length)], words[random.nextInt(words.length)], random.nextInt(900) + ".50"));
		}
		return table;
	}
}
