// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.kml;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.Reader;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.OperationCanceledException;

/** A pull parser for KML. Names are local ones. There is no document type, so no entity and no other file ever comes in. */
final class KmlXml implements AutoCloseable {

	/** What is no XML, or has what KML has not. */
	static final class Broken extends IOException {

		private static final long serialVersionUID = 1L;
		private final long line;

		Broken(long line, String reason, Throwable cause) {
			super(reason, cause);
			this.line = line;
		}

		/** Line of the fault, from 1. */
		long line() {
			return line;
		}
	}

	/** Characters of one text, and of one placemark. */
	static final int MOST = 16_000_000;
	private static final int DEPTH = 80;
	private static final XMLInputFactory FACTORY = factory();

	private final XMLStreamReader reader;
	private int depth;
	private long size;

	KmlXml(Reader in) throws IOException {
		try {
			reader = FACTORY.createXMLStreamReader(in);
		} catch (XMLStreamException e) {
			throw failure(e);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException(systemId);
		});
		return factory;
	}

	private IOException failure(XMLStreamException e) {
		if (e.getNestedException() instanceof IOException io && !(io instanceof CharConversionException)) {
			return io;
		}
		return new Broken(e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber()), Messages.KmlXml_broken, e);
	}

	/** Moves to the next begin of an element within the one at a depth; false at that one's end. */
	boolean nextWithin(int outer) throws IOException {
		while (true) {
			int event = event();
			if (event == XMLStreamConstants.START_ELEMENT) {
				return true;
			}
			if (event == XMLStreamConstants.END_DOCUMENT || event == XMLStreamConstants.END_ELEMENT && depth < outer) {
				return false;
			}
		}
	}

	private int event() throws IOException {
		try {
			int event = reader.next();
			if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
				throw new Broken(line(), Messages.KmlXml_doctype, null);
			}
			depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
			if (depth > DEPTH) {
				throw new Broken(line(), Messages.KmlXml_deep, null);
			}
			return event;
		} catch (XMLStreamException e) {
			throw failure(e);
		} catch (RuntimeException e) {
			// the parser of the JDK throws some for bytes that are no characters
			if (e instanceof OperationCanceledException) {
				throw e;
			}
			throw new Broken(line(), Messages.KmlXml_broken, e);
		}
	}

	/** How many elements are open. */
	int depth() {
		return depth;
	}

	String name() {
		return reader.getLocalName();
	}

	/** Line of the parser, from 1. */
	long line() {
		return Math.max(1, reader.getLocation().getLineNumber());
	}

	/** An attribute; empty when there is none. */
	String attribute(String name) {
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			if (reader.getAttributeLocalName(i).equals(name)) {
				return reader.getAttributeValue(i);
			}
		}
		return "";
	}

	/** Begins to count what a placemark holds. */
	void begin() {
		size = 0;
	}

	/** The text of the element, elements within it included; moves to its end. */
	String text() throws IOException {
		StringBuilder text = new StringBuilder();
		int outer = depth;
		while (depth >= outer) {
			int event = event();
			if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
				String more = reader.getText();
				size += more.length();
				if (size > MOST) {
					throw new Broken(line(), Messages.KmlXml_long, null);
				}
				text.append(more);
			}
		}
		return text.toString();
	}

	/** Moves to the end of the element. */
	void skip() throws IOException {
		int outer = depth;
		while (depth >= outer) {
			event();
		}
	}

	@Override
	public void close() throws IOException {
		try {
			reader.close();
		} catch (XMLStreamException e) {
			throw failure(e);
		}
	}
}
