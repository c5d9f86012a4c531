// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.broadsheet.model.Step;

/**
 * The tables that the steps in force lead through: the source with the cell steps on it, and after every change of shape another table, derived from the one
 * before. A stage is named by a stamp of all that leads to it, so that what was kept of it is found again, and never taken for another.
 */
final class Stages {

	private static final String SOURCE = "rows-";
	private static final String FOLDER = "stage-";
	private static final String PART = ".part";
	private static final int NAME_LENGTH = 24;
	/** So many stages besides the one in use stay on disk, so that undo and redo are quick. */
	private static final int KEPT = 4;

	/**
	 * One table.
	 *
	 * @param stamp names it
	 * @param shape the step that leads to it; none for the source
	 * @param start the step that says what its columns are: a change of shape, or of the source
	 * @param cells the cell steps in force on it, oldest first
	 */
	record Stage(String stamp, Optional<Step> shape, Optional<Step> start, List<Step> cells) {

		/** The stamp of the stage that a change of shape leads to from here. */
		String next(Step shape) {
			MessageDigest digest = sha256();
			add(digest, stamp);
			for (Step step : cells) {
				add(digest, step.getKind(), step.getColumn(), new TreeMap<>(step.getParameters().map()).toString());
			}
			TreeMap<String, String> parameters = new TreeMap<>(shape.getParameters().map());
			parameters.remove(ModelState.VALUE);
			add(digest, shape.getKind(), shape.getColumn(), parameters.toString(), new TreeMap<>(shape.getBefore().map()).toString());
			return HexFormat.of().formatHex(digest.digest());
		}
	}

	private Stages() {
	}

	/** Adds texts so that none can be taken for two. */
	static void add(MessageDigest digest, String... texts) {
		for (String text : texts) {
			digest.update(text.getBytes(StandardCharsets.UTF_8));
			digest.update((byte) 0);
		}
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The stages that steps lead through, on a source with a stamp. */
	static List<Stage> of(String source, List<Step> steps) {
		List<Stage> stages = new ArrayList<>();
		stages.add(new Stage(source, Optional.empty(), Optional.empty(), new ArrayList<>()));
		for (Step step : steps) {
			if (Steps.ofCells(step)) {
				stages.getLast().cells().add(step);
			} else if (Steps.ofShape(step)) {
				stages.add(new Stage(stages.getLast().next(step), Optional.of(step), Optional.of(step), new ArrayList<>()));
			} else if (Steps.ofSource(step)) {
				stages.clear();
				stages.add(new Stage(source, Optional.empty(), Optional.of(step), new ArrayList<>()));
			}
		}
		return stages;
	}

	/** The folder of a stage. Each source has one of its own, so that the one before stays as it is until the next one is complete. */
	static Path folder(Path derived, Stage stage) {
		return stage.shape().isEmpty() ? derived.resolve(SOURCE + stage.start().map(Step::getId).orElse(0)) : folder(derived, stage.stamp());
	}

	static Path folder(Path derived, String stamp) {
		return derived.resolve(FOLDER + stamp.substring(0, NAME_LENGTH));
	}

	/** A new folder in which a stage is made before it is moved into place. */
	static Path making(Path derived, String stamp) throws IOException {
		Path making = derived.resolve(FOLDER + stamp.substring(0, NAME_LENGTH) + PART);
		Derived.delete(making);
		return Files.createDirectories(making);
	}

	/** Notes that a stage is in use. */
	static void used(Path derived, Stage stage) throws IOException {
		Files.setLastModifiedTime(folder(derived, stage), FileTime.from(Instant.now()));
	}

	/** Deletes the stores of other sources, and the stages that were not used for the longest time. */
	static void tidy(Path derived, List<Stage> inForce) throws IOException {
		for (Path folder : folders(derived, SOURCE)) {
			if (!folder.equals(folder(derived, inForce.getFirst()))) {
				Derived.delete(folder);
			}
		}
		List<Path> others = folders(derived, FOLDER).stream().filter(folder -> !folder.equals(folder(derived, inForce.getLast()))).sorted(Comparator.comparing(Stages::time).reversed()).toList();
		for (Path old : others.subList(Math.min(KEPT, others.size()), others.size())) {
			Derived.delete(old);
		}
	}

	private static List<Path> folders(Path derived, String prefix) throws IOException {
		try (Stream<Path> folders = Files.list(derived)) {
			return folders.filter(folder -> folder.getFileName().toString().startsWith(prefix)).toList();
		}
	}

	private static FileTime time(Path folder) {
		try {
			return folder.toString().endsWith(PART) ? FileTime.fromMillis(0) : Files.getLastModifiedTime(folder);
		} catch (IOException e) {
			return FileTime.fromMillis(0); // it is going already
		}
	}
}
