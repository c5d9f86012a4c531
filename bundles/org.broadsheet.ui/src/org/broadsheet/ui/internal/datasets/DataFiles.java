// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.datasets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.Services;
import org.broadsheet.core.dataset.DatasetFolder;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.ui.kit.FileChooser;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Files with data, as dialogs offer and name them. */
final class DataFiles {

	private static final long KILO = 1000;

	private DataFiles() {
	}

	/** Lets the user choose a file with data. */
	static Optional<Path> choose(Shell shell, Services services) {
		return choose(shell, services, SWT.OPEN, false).stream().findFirst();
	}

	/** Lets the user choose files with data; none when that was cancelled. */
	static List<Path> chooseSeveral(Shell shell, Services services) {
		return choose(shell, services, SWT.OPEN | SWT.MULTI, false);
	}

	/** Lets the user choose a dataset or a file with data. */
	static Optional<Path> chooseAny(Shell shell, Services services) {
		return choose(shell, services, SWT.OPEN, true).stream().findFirst();
	}

	private static List<Path> choose(Shell shell, Services services, int style, boolean datasets) {
		FileChooser chooser = new FileChooser();
		FileDialog dialog = chooser.dialog(shell, style, datasets ? Messages.DataFiles_open : Messages.DataFiles_choose);
		List<String> names = new ArrayList<>();
		List<String> patterns = new ArrayList<>();
		for (Importer importer : services.importers()) {
			names.add(importer.label());
			patterns.add(pattern(importer.extensions()));
		}
		names.addFirst(datasets ? Messages.DataFiles_all : Messages.DataFiles_allData);
		patterns.addFirst((datasets ? '*' + DatasetFolder.ENDING + ';' : "") + String.join(";", patterns));
		names.add(Messages.DataFiles_any);
		patterns.add("*");
		dialog.setFilterNames(names.toArray(String[]::new));
		dialog.setFilterExtensions(patterns.toArray(String[]::new));
		return chooser.ask(dialog);
	}

	private static String pattern(List<String> extensions) {
		return String.join(";", extensions.stream().map(extension -> "*." + extension).toList());
	}

	/** Size of a file in words. */
	static String size(Path file) {
		try {
			return size(Files.size(file));
		} catch (IOException e) {
			// importing it says why it cannot be read
			return Messages.DataFiles_sizeUnknown;
		}
	}

	/** A size in words. */
	static String size(long bytes) {
		NumberFormat format = NumberFormat.getInstance();
		format.setMaximumFractionDigits(1);
		if (bytes < KILO) {
			return NLS.bind(Messages.DataFiles_bytes, format.format(bytes));
		}
		if (bytes < KILO * KILO) {
			return NLS.bind(Messages.DataFiles_kilobytes, format.format((bytes + KILO / 2) / KILO));
		}
		return NLS.bind(Messages.DataFiles_megabytes, format.format((double) bytes / KILO / KILO));
	}
}
