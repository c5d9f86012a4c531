// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.imports.FileNames;
import org.broadsheet.core.internal.AtomicFiles;
import org.broadsheet.model.Dataset;
import org.broadsheet.model.ModelFactory;
import org.broadsheet.model.ModelPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.osgi.util.NLS;

/**
 * A dataset on disk: a folder with {@code Name.dataset}, {@code source/}, {@code attachments/} and a derived {@code .store/} that can be deleted.
 *
 * @param path the folder
 * @param file the file with the decisions
 */
public record DatasetFolder(Path path, Path file) {

	/** Ending of the file with the decisions. */
	public static final String ENDING = ".dataset";
	/** Name of the folder of kept source files. */
	public static final String SOURCES = "source";
	/** Name of the folder of attachments. */
	public static final String ATTACHMENTS = "attachments";
	/** Name of the folder of everything derived. */
	public static final String DERIVED = ".store";
	/** Version of the file format that this product writes. */
	public static final int FORMAT_VERSION = 1;

	private static final Map<String, Object> LOAD_OPTIONS = Map.of(XMLResource.OPTION_PARSER_FEATURES, Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE));

	/**
	 * Finds the dataset in a folder, or of a {@code .dataset} file.
	 *
	 * @throws IOException with a sentence for the user when there is none
	 */
	public static DatasetFolder find(Path folderOrFile) throws IOException {
		Path path = folderOrFile.toAbsolutePath().normalize();
		if (Files.isRegularFile(path) && path.getFileName().toString().endsWith(ENDING)) {
			return new DatasetFolder(path.getParent(), path);
		}
		if (!Files.isDirectory(path)) {
			throw new IOException(NLS.bind(Messages.DatasetFolder_missing, path));
		}
		try (var files = Files.list(path)) {
			List<Path> found = files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
			if (found.isEmpty()) {
				throw new IOException(NLS.bind(Messages.DatasetFolder_none, path));
			}
			return new DatasetFolder(path, found.getFirst());
		}
	}

	/** Whether a folder holds a dataset. */
	public static boolean holdsDataset(Path folder) {
		try {
			find(folder);
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	/**
	 * Makes an empty dataset.
	 *
	 * @param folder   made when missing; must not hold a dataset yet
	 * @param name     title of the dataset
	 * @param standard id of its metadata standard
	 */
	public static DatasetFolder create(Path folder, String name, String standard) throws IOException {
		Path path = folder.toAbsolutePath().normalize();
		if (Files.isDirectory(path) && holdsDataset(path)) {
			throw new RefusedException(NLS.bind(Messages.DatasetFolder_exists, path));
		}
		if (Files.exists(path) && !Files.isDirectory(path)) {
			throw new RefusedException(NLS.bind(Messages.DatasetFolder_notFolder, path));
		}
		Files.createDirectories(path);
		DatasetFolder created = new DatasetFolder(path, path.resolve(FileNames.fitting("", path.getFileName().toString(), ENDING)));
		Dataset dataset = ModelFactory.eINSTANCE.createDataset();
		dataset.setId(UUID.randomUUID().toString());
		dataset.setFormatVersion(FORMAT_VERSION);
		dataset.setName(name);
		dataset.setStandard(standard);
		ModelState.write(dataset, ModelState.Part.NAME, null, ModelState.renamed(dataset, name));
		created.save(dataset);
		return created;
	}

	/** A folder below a parent for a dataset of this name: a legal file name that is not taken. */
	public static Path freeFolder(Path parent, String name) {
		String base = name.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").replaceAll("[. ]+$", "").strip();
		String safe = base.isEmpty() ? "Dataset" : base.substring(0, base.offsetByCodePoints(0, Math.min(80, base.codePointCount(0, base.length())))).strip();
		Path folder = parent.resolve(safe);
		for (int i = 2; Files.exists(folder); i++) {
			folder = parent.resolve(safe + " " + i);
		}
		return folder;
	}

	/**
	 * Reads the decisions.
	 *
	 * @throws IOException with a sentence for the user when the file is damaged or written by a newer version
	 */
	public Dataset load() throws IOException {
		byte[] content = Files.readAllBytes(file);
		Dataset dataset = parse(content, file.toString());
		if (dataset.getFormatVersion() > FORMAT_VERSION) {
			throw new IOException(NLS.bind(Messages.DatasetFolder_newer, file));
		}
		if (dataset.getStepsApplied() < 0 || dataset.getStepsApplied() > dataset.getSteps().size()) {
			throw new IOException(NLS.bind(Messages.DatasetFolder_damaged, file));
		}
		return dataset;
	}

	static Dataset parse(byte[] content, String name) throws IOException {
		XMIResource resource = resource();
		try {
			resource.load(new ByteArrayInputStream(content), LOAD_OPTIONS);
			if (resource.getContents().size() == 1 && resource.getContents().getFirst() instanceof Dataset dataset) {
				resource.getContents().clear();
				return dataset;
			}
		} catch (IOException | RuntimeException e) {
			throw new IOException(NLS.bind(Messages.DatasetFolder_damaged, name), e);
		}
		throw new IOException(NLS.bind(Messages.DatasetFolder_damaged, name));
	}

	/** Writes the decisions if they differ from what is on disk; at any moment the old or the new content is there, whole. */
	public void save(Dataset dataset) throws IOException {
		write(serialize(dataset));
	}

	/** The bytes of the file with the decisions; the same decisions always give the same bytes. */
	static byte[] serialize(Dataset dataset) throws IOException {
		XMIResource resource = resource();
		resource.getContents().add(dataset);
		var bytes = new ByteArrayOutputStream();
		try {
			resource.save(bytes, Map.of(XMLResource.OPTION_LINE_WIDTH, 140));
		} finally {
			resource.getContents().clear();
		}
		return bytes.toByteArray();
	}

	void write(byte[] content) throws IOException {
		if (!Files.exists(file) || !Arrays.equals(content, Files.readAllBytes(file))) {
			AtomicFiles.write(file, content);
		}
	}

	private static XMIResource resource() {
		var resources = new ResourceSetImpl();
		resources.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		var resource = new XMIResourceImpl(URI.createURI("dataset"));
		resource.setEncoding("UTF-8");
		resources.getResources().add(resource);
		return resource;
	}

	/** Deletes what belongs to the dataset, and the folder when nothing else is in there. The dataset must be closed. */
	public void delete() throws IOException {
		for (Path part : List.of(sources(), attachments(), derived())) {
			Derived.delete(part);
		}
		Files.deleteIfExists(file);
		try (var left = Files.list(path)) {
			if (left.findAny().isPresent()) {
				return;
			}
		}
		Files.delete(path);
	}

	/** Folder of kept source files. */
	public Path sources() {
		return path.resolve(SOURCES);
	}

	/** Folder of attachments. */
	public Path attachments() {
		return path.resolve(ATTACHMENTS);
	}

	/** Folder of everything derived; can be deleted at any time while the dataset is closed. */
	public Path derived() {
		return path.resolve(DERIVED);
	}
}
