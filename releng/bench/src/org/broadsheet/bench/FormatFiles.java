// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Generates files of the formats that are no delimited text: the same five fields a row, and a point where the format has places. */
public final class FormatFiles {

	private static final String[] TOWNS = { "Avon", "Bethel", "Bolton", "Canaan", "East Haddam", "Hartford", "New Haven", "Stamford" };
	private static final int NAME = 24;
	private static final int NUMBER = 12;
	private static final int RECORD = 1 + NAME + NAME + NUMBER + NUMBER;
	private static final int POINT = 28;

	private final long rows;
	private final Random random = new Random(1);

	private FormatFiles(long rows) {
		this.rows = rows;
	}

	/** Arguments: FORMAT FILE ROWS. */
	public static void main(String[] args) throws Exception {
		Path file = Path.of(args[1]);
		FormatFiles files = new FormatFiles(Long.parseLong(args[2]));
		if (args[0].equals("parquet")) {
			files.parquet(file);
			return;
		}
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
			switch (args[0]) {
			case "jsonl" -> files.lines(out, "", "{%s}\n", "");
			case "geojson" -> files.lines(out, "{\"type\":\"FeatureCollection\",\"features\":[\n", "{\"type\":\"Feature\",\"properties\":{%s},\"geometry\":{\"type\":\"Point\",\"coordinates\":[%s]}},\n",
					"{\"type\":\"Feature\",\"properties\":{},\"geometry\":null}]}\n");
			case "kml" -> files.kml(out);
			case "shapefile" -> files.shapefile(out);
			case "ods" -> files.ods(out);
			default -> throw new IllegalArgumentException(args[0]);
			}
		}
	}

	private static void write(OutputStream out, String text) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
	}

	private String town(long row) {
		return TOWNS[(int) (row * 31 % TOWNS.length)];
	}

	private String place() {
		return -73 + random.nextInt(100_000) / 1e5 + "," + (41 + random.nextInt(100_000) / 1e5);
	}

	private void lines(OutputStream out, String head, String row, String foot) throws IOException {
		write(out, head);
		for (long i = 0; i < rows; i++) {
			String fields = "\"id\":" + i + ",\"town\":\"" + town(i) + "\",\"address\":\"" + i % 977 + " High Ridge Road\",\"amount\":" + random.nextInt(1_000_000) + ".50,\"recorded\":\"2024-0" + (1 + i % 9) + "-11\"";
			write(out, row.replaceFirst("%s", fields).replaceFirst("%s", place()));
		}
		write(out, foot);
	}

	private void kml(OutputStream out) throws IOException {
		write(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><name>Places</name>\n");
		for (long i = 0; i < rows; i++) {
			write(out, "<Placemark><name>" + town(i) + " " + i + "</name><description>" + i % 977 + " High Ridge Road</description><ExtendedData><Data name=\"amount\"><value>" + random.nextInt(1_000_000)
					+ "</value></Data></ExtendedData><Point><coordinates>" + place() + "</coordinates></Point></Placemark>\n");
		}
		write(out, "</Document></kml>\n");
	}

	private void ods(OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out);
		zip.putNextEntry(new ZipEntry("mimetype"));
		write(zip, "application/vnd.oasis.opendocument.spreadsheet");
		zip.putNextEntry(new ZipEntry("content.xml"));
		write(zip, "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
				+ " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\"><office:body><office:spreadsheet><table:table table:name=\"Sales\">");
		cells(zip, "id", "town", "address", "amount", "recorded");
		for (long i = 0; i < rows; i++) {
			cells(zip, Long.toString(i), town(i), i % 977 + " High Ridge Road", random.nextInt(1_000_000) + ".5", "2024-0" + (1 + i % 9) + "-11");
		}
		write(zip, "</table:table></office:spreadsheet></office:body></office:document-content>");
		zip.finish();
	}

	private static void cells(OutputStream out, String... texts) throws IOException {
		StringBuilder row = new StringBuilder("<table:table-row>");
		for (String text : texts) {
			boolean number = Character.isDigit(text.charAt(0)) && text.indexOf(' ') < 0 && text.indexOf('-') < 0;
			row.append("<table:table-cell office:value-type=\"").append(number ? "float\" office:value=\"" + text : "string").append("\"><text:p>").append(text).append("</text:p></table:table-cell>");
		}
		write(out, row.append("</table:table-row>\n").toString());
	}

	private void shapefile(OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out);
		zip.putNextEntry(new ZipEntry("places.shp"));
		zip.write(header(rows * POINT));
		for (int i = 0; i < rows; i++) {
			ByteBuffer record = ByteBuffer.allocate(POINT).putInt(i + 1).putInt((POINT - 8) / 2).order(ByteOrder.LITTLE_ENDIAN).putInt(1);
			zip.write(record.putDouble(-73 + random.nextDouble()).putDouble(41 + random.nextDouble()).array());
		}
		zip.putNextEntry(new ZipEntry("places.shx"));
		zip.write(header(rows * 8));
		for (int i = 0; i < rows; i++) {
			zip.write(ByteBuffer.allocate(8).putInt((100 + i * POINT) / 2).putInt((POINT - 8) / 2).array());
		}
		zip.putNextEntry(new ZipEntry("places.prj"));
		write(zip, "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]");
		zip.putNextEntry(new ZipEntry("places.dbf"));
		dbf(zip);
		zip.finish();
	}

	private static byte[] header(long bytes) {
		ByteBuffer header = ByteBuffer.allocate(100).putInt(9994).position(24).putInt((int) ((100 + bytes) / 2)).order(ByteOrder.LITTLE_ENDIAN).putInt(1000).putInt(1);
		return header.putDouble(-73).putDouble(41).putDouble(-72).putDouble(42).array();
	}

	private void dbf(OutputStream out) throws IOException {
		ByteBuffer head = ByteBuffer.allocate(32 + 4 * 32 + 1).order(ByteOrder.LITTLE_ENDIAN).put((byte) 3).put(new byte[] { 124, 1, 1 }).putInt((int) rows).putShort((short) (32 + 4 * 32 + 1)).putShort((short) RECORD);
		field(head, 0, "TOWN", 'C', NAME);
		field(head, 1, "ADDRESS", 'C', NAME);
		field(head, 2, "ID", 'N', NUMBER);
		field(head, 3, "AMOUNT", 'N', NUMBER);
		out.write(head.put(32 + 4 * 32, (byte) 13).array());
		for (long i = 0; i < rows; i++) {
			write(out, String.format(Locale.ROOT, " %-24s%-24s%12d%12d", town(i), i % 977 + " High Ridge Road", i, random.nextInt(1_000_000)));
		}
		out.write(26);
	}

	private static void field(ByteBuffer head, int index, String name, char type, int length) {
		int at = 32 + index * 32;
		head.put(at, name.getBytes(StandardCharsets.US_ASCII)).put(at + 11, (byte) type).put(at + 16, (byte) length);
	}

	private void parquet(Path file) throws Exception {
		try (var connection = DriverManager.getConnection("jdbc:duckdb:"); var statement = connection.createStatement()) {
			statement.execute("copy (select range as id, 'Town ' || range % 169 as town, (range % 977) || ' High Ridge Road ' || hash(range) as address, (hash(range) % 1000000)::decimal(12, 2) as amount, date '2024-01-01' + (range % 366)::integer as recorded from range("
					+ rows + ")) to '" + file.toString().replace("'", "''") + "' (format parquet)");
		}
	}
}
