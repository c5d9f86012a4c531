// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;

import org.broadsheet.format.excel.internal.RefusedWorkbook.Reason;

/** A workbook as the one XML document that Excel 2002 and 2003 write and many web applications still do, read as a stream. */
final class XmlBook implements Book {

	/** The namespace by which such a document is known. */
	private static final String NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";
	private static final Pattern BEGINNING = Pattern.compile("(\\u00ef\\u00bb\\u00bf|\\u00ff\\u00fe|\\u00fe\\u00ff)?\\s*<(\\?xml\\s|!--|\\?mso-|([\\w-]+:)?Workbook\\s).*", Pattern.DOTALL);
	private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml\\s[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
	private static final int HEAD = 1 << 12;

	private final Path file;
	private final long size;
	private final Optional<Charset> charset;
	private final long blanks;
	private final List<Sheet> sheets = new ArrayList<>();
	private final XmlStyles styles = new XmlStyles();
	private boolean from1904;

	XmlBook(Path file) throws IOException {
		this.file = file;
		this.size = Files.size(file);
		String head = head(file);
		this.blanks = head.length() - head.stripLeading().length();
		this.charset = unusual(head);
		readSheets();
	}

	/** Whether a file is such a document. */
	static boolean is(Path file) throws IOException {
		return is(head(file));
	}

	/** Whether a file that begins with bytes, given as characters, is such a document. */
	static boolean is(String start) {
		String head = start.substring(0, Math.min(start.length(), HEAD)).replace("\0", "");
		return head.contains(NAMESPACE) && BEGINNING.matcher(head).matches();
	}

	private static String head(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
		}
	}

	/** The encoding a document names where the parser would not know it. */
	private static Optional<Charset> unusual(String head) throws IOException {
		Matcher named = ENCODING.matcher(head);
		if (!named.find() || named.group(1).toUpperCase(Locale.ROOT).matches("UTF.*|US-ASCII|ISO-8859-1")) {
			return Optional.empty();
		}
		try {
			return Optional.of(Charset.forName(named.group(1)));
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			throw new RefusedWorkbook(Reason.DAMAGED, e);
		}
	}

	private Xml open(Budget in) throws IOException {
		in.skipNBytes(blanks); // scripts leave blank lines before the document, which no document may have
		return charset.isPresent() ? new Xml(in, charset.get()) : new Xml(in);
	}

	private Budget stream() throws IOException {
		return new Budget(Files.newInputStream(file), size, Budget.ROWS);
	}

	private void readSheets() throws IOException {
		boolean found = false;
		try (Budget in = stream(); Xml xml = open(in)) {
			for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
				if (event == XMLStreamConstants.START_ELEMENT) {
					switch (xml.name()) {
					case "Workbook" -> found = true;
					case "Date1904" -> from1904 = true;
					case "Style" -> styles.begin(xml.attribute("ID"), xml.attribute("Parent"));
					case "NumberFormat" -> styles.format(xml.attribute("Format"));
					case "Worksheet" -> sheets.add(new Sheet(Optional.ofNullable(xml.attribute("Name")).orElse(""), false));
					case "Table" -> xml.skip();
					case "Visible" -> hide(xml.text());
					default -> { }
					}
				}
			}
		}
		if (!found || sheets.isEmpty()) {
			throw new RefusedWorkbook(found ? Reason.NO_SHEETS : Reason.NO_WORKBOOK);
		}
	}

	private void hide(String visible) {
		if (visible.contains("Hidden") && !sheets.isEmpty()) {
			sheets.set(sheets.size() - 1, new Sheet(sheets.getLast().name(), true));
		}
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	public List<Sheet> sheets() {
		return sheets;
	}

	@Override
	public void read(int sheet, boolean shown, SheetSink sink) throws IOException {
		try (Budget in = stream(); Xml xml = open(in)) {
			int worksheet = -1;
			for (var name = xml.nextStart(); name.isPresent(); name = xml.nextStart()) {
				worksheet += name.get().equals("Worksheet") ? 1 : 0;
				if (name.get().equals("Table")) {
					if (worksheet == sheet) {
						XmlCells cells = new XmlCells(styles, new Dates(from1904), new Examples(from1904, shown));
						new XmlSheet(xml, cells, sink, () -> in.count() / (double) Math.max(1, size)).read();
						return;
					}
					xml.skip();
				}
			}
		}
	}

	@Override
	public void close() {
		// every reading opens the file anew
	}
}
