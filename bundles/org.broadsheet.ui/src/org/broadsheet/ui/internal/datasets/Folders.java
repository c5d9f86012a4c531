// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.datasets;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

import org.broadsheet.core.dataset.DatasetFolder;

/** What is in the folder of a dataset. */
final class Folders {

	/**
	 * How much there is.
	 *
	 * @param files number of files
	 * @param bytes their size together
	 */
	record Content(long files, long bytes) {
	}

	private Folders() {
	}

	/** Counts the files below a folder. */
	private static Content content(Path folder) throws IOException {
		long[] found = new long[2];
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				found[0]++;
				found[1] += attributes.size();
				return FileVisitResult.CONTINUE;
			}
		});
		return new Content(found[0], found[1]);
	}

	/** Counts what belongs to a dataset. */
	static Content contentOfDataset(Path folder) throws IOException {
		DatasetFolder dataset = DatasetFolder.find(folder);
		Content sum = new Content(1, Files.size(dataset.file()));
		for (Path part : parts(dataset)) {
			Content content = content(part);
			sum = new Content(sum.files() + content.files(), sum.bytes() + content.bytes());
		}
		return sum;
	}

	private static List<Path> parts(DatasetFolder dataset) {
		return Stream.of(dataset.sources(), dataset.attachments(), dataset.derived()).filter(Files::isDirectory).toList();
	}

	/** Deletes a folder with everything in it; a link is deleted, not what it leads to. */
	static void delete(Path folder) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
				if (failure != null) {
					throw failure;
				}
				Files.delete(directory);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
