// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.contracts;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.broadsheet.core.portal.PortalDraft.Upload;
import org.broadsheet.core.portal.RemoteColumn;
import org.broadsheet.model.DataType;

/** A small table to publish. */
public record TestTable(String name, List<RemoteColumn> columns, List<List<String>> rows) {

	/** Towns with a column of each common type. */
	public static TestTable towns(String name) {
		List<RemoteColumn> columns = List.of(new RemoteColumn("code", "Town code", "As the state gives it", DataType.TEXT, Map.of("align", "right"), false),
				new RemoteColumn("people", "People", "", DataType.NUMBER, Map.of("thousandsSeparator", "false", "decimals", "0", "style", "standard"), false),
				new RemoteColumn("counted", "Counted at", "", DataType.DATE_TIME, Map.of("dateStyle", "date_ymd"), false), new RemoteColumn("city", "Is a city", "", DataType.CHECKBOX, Map.of(), false),
				new RemoteColumn("page", "Page", "", DataType.URL, Map.of(), false));
		return new TestTable(name, columns,
				List.of(List.of("09001", "916829", "2020-04-01T00:00:00", "true", ""), List.of("09003", "12345678901234567890.125", "2020-04-01T12:30:45", "false", ""), List.of("", "", "", "", "")));
	}

	/** Texts that are easily damaged. */
	public static TestTable texts() {
		List<RemoteColumn> columns = List.of(new RemoteColumn("id", "Id", "", DataType.TEXT, Map.of(), false), new RemoteColumn("text", "Text", "", DataType.TEXT, Map.of(), false));
		return new TestTable("Texts", columns, Stream.of("00123", "1E5", "TRUE", "2020-01-02", " spaces ", "a \"quoted\" word", "two\nlines", "a,b;c\td", "\u00fcml\u00e4ut \u20ac \ud83d\ude00", "", "=1+1", "null", "\\N")
				.map(text -> List.of("x" + Integer.toHexString(text.hashCode()), text)).toList());
	}

	/** One row more. */
	public TestTable with(List<String> row) {
		List<List<String>> more = new ArrayList<>(rows);
		more.add(row);
		return new TestTable(name, columns, List.copyOf(more));
	}

	/** The rows as they are sent. */
	public Upload upload() {
		return upload(() -> {
		});
	}

	/** The rows as they are sent, with something to do when they are first asked for. */
	public Upload upload(Runnable onOpen) {
		return upload("table.csv", csv().getBytes(StandardCharsets.UTF_8), onOpen);
	}

	/** A document that belongs to a dataset. */
	public static Upload document(String name, String text) {
		return upload(name, text.getBytes(StandardCharsets.UTF_8), () -> {
		});
	}

	private static Upload upload(String name, byte[] bytes, Runnable onOpen) {
		return new Upload() {
			@Override
			public String fileName() {
				return name;
			}

			@Override
			public long size() {
				return bytes.length;
			}

			@Override
			public InputStream open() {
				onOpen.run();
				return new ByteArrayInputStream(bytes);
			}
		};
	}

	private String csv() {
		Stream<List<String>> lines = Stream.concat(Stream.of(columns.stream().map(RemoteColumn::fieldName).toList()), rows.stream());
		return lines.map(row -> row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(",", "", "\r\n"))).collect(Collectors.joining());
	}
}
