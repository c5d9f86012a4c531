// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.OperationCanceledException;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;

/** A pull parser for the parts of a workbook. Names are local ones, as the two variants of the standard differ in namespaces only. No part may have a document type, so entities and outside files never come in. */
final class Xml implements AutoCloseable {

	/** Characters of one text; spreadsheets allow a cell 32,767. */
	private static final int LONGEST = 1 << 25;
	private static final XMLInputFactory FACTORY = factory();

	private static final int DEEPEST = 1000;

	private final XmlBytes bytes;
	private final XMLStreamReader reader;
	private int depth;

	Xml(InputStream in) throws IOException {
		try {
			bytes = new XmlBytes(in);
			reader = FACTORY.createXMLStreamReader(bytes);
		} catch (XMLStreamException e) {
			throw failure(e);
		}
	}

	/** A part in an encoding that the parser does not know. */
	Xml(InputStream in, Charset charset) throws IOException {
		try {
			bytes = new XmlBytes(in);
			reader = FACTORY.createXMLStreamReader(new InputStreamReader(bytes, charset));
		} catch (XMLStreamException e) {
			throw failure(e);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = new InputFactoryImpl();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		return factory;
	}

	private IOException failure(XMLStreamException e) {
		if (e.getNestedException() instanceof RefusedWorkbook refused) {
			return refused;
		}
		return new RefusedWorkbook(bytes.typed() ? RefusedWorkbook.Reason.DOCTYPE : RefusedWorkbook.Reason.DAMAGED, e);
	}

	/** Moves to the next begin or end of an element, or the end of the part. */
	int next() throws IOException {
		int event = nextOrText();
		while (event == XMLStreamConstants.CHARACTERS) {
			event = nextOrText();
		}
		return event;
	}

	/** Moves to the next begin or end of an element, a text, or the end of the part. */
	int nextOrText() throws IOException {
		try {
			while (true) {
				int event = reader.next();
				switch (event) {
				case XMLStreamConstants.START_ELEMENT:
					if (++depth > DEEPEST) {
						throw new RefusedWorkbook(RefusedWorkbook.Reason.BOMB);
					}
					return event;
				case XMLStreamConstants.END_ELEMENT:
					depth--;
					return event;
				case XMLStreamConstants.END_DOCUMENT:
					return event;
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE:
					return XMLStreamConstants.CHARACTERS;
				case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE:
					throw new RefusedWorkbook(RefusedWorkbook.Reason.DOCTYPE);
				default:
				}
			}
		} catch (XMLStreamException e) {
			throw failure(e);
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException e) {
			// the parser throws some for names that no document may have
			throw failure(new XMLStreamException(e));
		}
	}

	/** Moves to the next beginning of an element; empty at the end of the part. */
	Optional<String> nextStart() throws IOException {
		int event = next();
		while (event == XMLStreamConstants.END_ELEMENT) {
			event = next();
		}
		return event == XMLStreamConstants.START_ELEMENT ? Optional.of(name()) : Optional.empty();
	}

	/** Local name of the element. */
	String name() {
		return reader.getLocalName();
	}

	/** The text that was moved to, or a part of it. */
	String characters() throws IOException {
		try {
			return reader.getText();
		} catch (UncheckedStreamException e) {
			throw failure((XMLStreamException) e.getCause());
		}
	}

	/** Moves to the end of the element that has just begun. */
	void skip() throws IOException {
		int outside = depth - 1;
		while (depth > outside && next() != XMLStreamConstants.END_DOCUMENT) {
			continue;
		}
	}

	/** Text of the element, which has no other elements; moves to its end. */
	String text() throws IOException {
		try {
			String first = "";
			StringBuilder more = null;
			while (true) {
				switch (reader.next()) {
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
					if (more == null && first.isEmpty()) {
						first = reader.getText();
					} else {
						more = more == null ? new StringBuilder(first) : more;
						more.append(reader.getText());
						if (more.length() > LONGEST) {
							throw new RefusedWorkbook(RefusedWorkbook.Reason.TOO_LARGE);
						}
					}
				}
				case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
					depth--;
					return more == null ? first : more.toString();
				}
				case XMLStreamConstants.ENTITY_REFERENCE -> throw new RefusedWorkbook(RefusedWorkbook.Reason.DAMAGED);
				case XMLStreamConstants.START_ELEMENT -> throw new RefusedWorkbook(RefusedWorkbook.Reason.DAMAGED);
				default -> { }
				}
			}
		} catch (XMLStreamException e) {
			throw failure(e);
		} catch (UncheckedStreamException e) {
			throw failure((XMLStreamException) e.getCause());
		}
	}

	/** An attribute by its local name; null when there is none. */
	String attribute(String name) {
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			if (reader.getAttributeLocalName(i).equals(name)) {
				return reader.getAttributeValue(i);
			}
		}
		return null;
	}

	/** An attribute as a whole number. */
	int number(String name, int otherwise) {
		String value = attribute(name);
		try {
			return value == null ? otherwise : Integer.parseInt(value.strip());
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}

	/** An attribute as yes or no. */
	boolean flag(String name) {
		return yes(attribute(name));
	}

	/** Whether a value means yes. */
	static boolean yes(String value) {
		return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
	}

	int attributes() {
		return reader.getAttributeCount();
	}

	String attributeName(int index) {
		return reader.getAttributeLocalName(index);
	}

	String attributeValue(int index) {
		return reader.getAttributeValue(index);
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
