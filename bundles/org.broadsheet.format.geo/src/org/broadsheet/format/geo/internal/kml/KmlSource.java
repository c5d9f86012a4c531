// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.kml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.ImportOption.Choice;
import org.broadsheet.core.imports.ImportOption.Kind;
import org.broadsheet.core.imports.ReadProgress;
import org.broadsheet.core.imports.SourceFiles;
import org.broadsheet.format.geo.internal.Archive;
import org.broadsheet.format.geo.internal.Unpacked;
import org.eclipse.osgi.util.NLS;

/** A document of KML, on its own or in an archive (KMZ). */
final class KmlSource implements Closeable {

	static final String DOCUMENT = ImportOption.TABLE;
	private static final String ZIP = "PK\3\4";
	private static final String MAIN = "doc.kml";

	private final Path file;
	private final Archive archive;
	private final List<String> documents;
	private final String document;
	private final boolean guessed;

	KmlSource(Path file, Map<String, String> options) throws IOException {
		this.file = file;
		SourceFiles.check(file);
		try (InputStream in = Files.newInputStream(file)) {
			archive = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1).equals(ZIP) ? new Archive(file) : null;
		}
		documents = archive == null ? List.of() : archive.named(".kml");
		String given = options.getOrDefault(DOCUMENT, "");
		guessed = given.isEmpty();
		document = !guessed || archive == null ? given : documents.stream().filter(MAIN::equalsIgnoreCase).findFirst().orElse(documents.isEmpty() ? "" : documents.getFirst());
		if (archive != null && !documents.contains(document)) {
			archive.close();
			throw new ImportException(documents.isEmpty() ? NLS.bind(Messages.KmlSource_none, file.getFileName())
					: NLS.bind(Messages.KmlSource_missing, new Object[] { file.getFileName(), document, String.join(", ", documents) }));
		}
	}

	/** Bytes to be read at one time. */
	long size() throws IOException {
		return archive == null ? Files.size(file) : archive.size(document);
	}

	InputStream open(ReadProgress progress) throws IOException {
		return archive == null ? new Unpacked(Files.newInputStream(file), Files.size(file), progress) : archive.open(document, progress).orElseThrow();
	}

	/** The documents of the archive; none when it is no archive. */
	List<String> documents() {
		return documents;
	}

	String document() {
		return document;
	}

	/** The options in force, as data. */
	List<ImportOption> options() {
		if (archive == null) {
			return List.of();
		}
		List<Choice> choices = documents.stream().map(name -> new Choice(name, name)).toList();
		String why = documents.size() == 1 ? Messages.KmlSource_only : document.equalsIgnoreCase(MAIN) ? Messages.KmlSource_main : Messages.KmlSource_first;
		return List.of(new ImportOption(DOCUMENT, Messages.KmlSource_document, Kind.CHOICE, choices, document, guessed ? why : ""));
	}

	@Override
	public void close() throws IOException {
		if (archive != null) {
			archive.close();
		}
	}
}
