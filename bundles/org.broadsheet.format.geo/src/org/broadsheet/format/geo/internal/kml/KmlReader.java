// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.kml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import org.broadsheet.core.imports.DecodingReader;

/** Reads the placemarks of a document in their order. Nothing that a document points at is ever fetched. */
final class KmlReader {

	/** Is told what a document holds. */
	interface Sink {

		/** A placemark; returns whether more is wanted. */
		boolean placemark(Placemark placemark) throws IOException;

		/** A link to another document. */
		void link(long line);

		/** The document is broken from a line on. */
		void broken(long line, String reason);

		/** So many places were no characters in the encoding of the document, the first one in a line. */
		void malformed(long places, String encoding, long line);
	}

	private static final Set<String> CONTAINERS = Set.of("kml", "Document", "Folder", "Create", "Update", "Change");

	private final KmlXml xml;
	private final Sink sink;
	private boolean more = true;

	private KmlReader(KmlXml xml, Sink sink) {
		this.xml = xml;
		this.sink = sink;
	}

	static void read(InputStream in, Sink sink) throws IOException {
		DecodingReader text = KmlText.of(in);
		try (KmlXml xml = new KmlXml(text)) {
			new KmlReader(xml, sink).within("");
		} catch (KmlXml.Broken e) {
			sink.broken(e.line(), e.getMessage());
		}
		if (text.malformed() > 0) {
			sink.malformed(text.malformed(), text.encoding(), text.firstMalformed());
		}
	}

	private void within(String folder) throws IOException {
		String path = folder;
		int outer = xml.depth();
		boolean named = xml.depth() > 0 && xml.name().equals("Folder");
		while (more && xml.nextWithin(outer)) {
			String name = xml.name();
			if (CONTAINERS.contains(name)) {
				within(path);
			} else if (name.equals("Placemark")) {
				more = sink.placemark(Placemark.read(xml, path));
			} else if (named && name.equals("name")) {
				String own = xml.text().strip();
				path = folder.isEmpty() ? own : folder + " / " + own;
			} else if (name.equals("NetworkLink")) {
				sink.link(xml.line());
				xml.skip();
			} else {
				xml.skip();
			}
		}
	}
}
