// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.broadsheet.core.dataset.AttachOperation;
import org.broadsheet.core.dataset.FetchOperation;
import org.broadsheet.core.dataset.ImportOperation;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.origins.DataOrigin;
import org.broadsheet.core.origins.Fetched;
import org.broadsheet.core.origins.OriginException;
import org.broadsheet.core.origins.OriginSecrets;
import org.broadsheet.core.origins.Origins.Place;
import org.broadsheet.model.Source;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.DatasetPages;
import org.broadsheet.ui.dataset.DatasetWork;
import org.broadsheet.ui.dataset.parts.Numbers;
import org.broadsheet.ui.kit.FileChooser;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** The way from a file to the rows of the dataset: choose it, look how it is read, read it in. */
public final class ImportFlow {

	private final Shell shell;
	private final DatasetContext context;

	/** A way for a dataset, with dialogs over a window. */
	public ImportFlow(Shell shell, DatasetContext context) {
		this.shell = shell;
		this.context = context;
	}

	/** Starts with a file, or by choosing one. */
	public void start(Optional<Path> file) {
		file.or(this::choose).ifPresent(chosen -> look(chosen, Optional.empty()));
	}

	/** Lets the user change how the present file is read. */
	public void again() {
		Source source = context.dataset().model().getSource();
		if (source != null) {
			look(context.dataset().folder().path().resolve(source.getPath()), Optional.of(source.getOptions().map()));
		}
	}

	private void look(Path file, Optional<Map<String, String>> options) {
		ImportDialog dialog = new ImportDialog(shell, context.dataset(), file, options, this::choose);
		switch (dialog.open()) {
		case Window.OK -> read(dialog.file(), dialog.decided());
		case ImportDialog.KEEP -> keep(dialog.file(), () -> { });
		default -> {
			// cancelled
		}
		}
	}

	/** Takes data from elsewhere. */
	public void from(DataOrigin origin) {
		from(origin, Map.of(), Map.of());
	}

	private void from(DataOrigin origin, Map<String, String> start, Map<String, String> wrong) {
		OriginDialog place = new OriginDialog(shell, context.dataset(), origin, start, wrong);
		if (place.open() == Window.OK) {
			look(place.fetched());
		}
	}

	private void look(Fetched fetched) {
		DatasetWork discard = monitor -> FetchOperation.discard(fetched.file().getParent());
		ImportDialog dialog = ImportDialog.of(shell, context.dataset(), fetched);
		switch (dialog.open()) {
		case Window.OK -> read(fetched, dialog.decided(), discard);
		case ImportDialog.KEEP -> keep(fetched.file(), () -> context.run(Messages.ImportFlow_discarding, discard));
		default -> context.run(Messages.ImportFlow_discarding, discard);
		}
	}

	private void read(Fetched fetched, Map<String, String> options, DatasetWork discard) {
		boolean first = context.dataset().model().getSource() == null;
		context.run(NLS.bind(Messages.ImportFlow_reading, fetched.file().getFileName()), monitor -> {
			try {
				List<String> notes = new ArrayList<>(fetched.notes());
				notes.addAll(new ImportOperation(context.dataset(), fetched.file(), options, fetched.origin()).execute(monitor));
				shell.getDisplay().asyncExec(() -> done(first, notes));
			} finally {
				discard.run(monitor);
			}
		});
	}

	/** Keeps a file that is no table as a document of the dataset. */
	private void keep(Path file, Runnable then) {
		context.run(NLS.bind(Messages.ImportFlow_keeping, file.getFileName()), monitor -> {
			new AttachOperation(context.dataset(), List.of(file)).execute(monitor);
			shell.getDisplay().asyncExec(() -> {
				context.work().tell(Severity.INFO, NLS.bind(Messages.ImportFlow_kept, file.getFileName()), List.of());
				then.run();
			});
		});
	}

	/** Reads the data anew from where it came from, as it was read before. What is missing or wrong is asked for. */
	public void update() {
		Optional<Place> place = FetchOperation.place(context.dataset());
		context.run(Messages.ImportFlow_updating, monitor -> {
			try {
				Optional<String> account = place.flatMap(known -> known.origin().account(known.values()));
				String secret = account.isPresent() ? new OriginSecrets().load(account.get()).orElse("") : "";
				List<String> notes = FetchOperation.again(context.dataset(), secret, Map.of(), monitor);
				shell.getDisplay().asyncExec(() -> done(false, notes));
			} catch (OriginException e) {
				if (place.isEmpty() || e.field().isEmpty()) {
					throw e;
				}
				shell.getDisplay().asyncExec(() -> from(place.get().origin(), place.get().values(), Map.of(e.field(), e.getMessage())));
			}
		});
	}

	Optional<Path> choose() {
		FileChooser chooser = new FileChooser();
		FileDialog dialog = chooser.dialog(shell, SWT.OPEN, Messages.ImportFlow_choose);
		List<String> names = new ArrayList<>(List.of(Messages.ImportFlow_allFormats));
		List<String> patterns = new ArrayList<>();
		TreeSet<String> all = new TreeSet<>();
		for (Importer importer : context.dataset().services().importers()) {
			List<String> own = importer.extensions().stream().map(ending -> "*." + ending).toList();
			all.addAll(own);
			names.add(importer.label());
			patterns.add(String.join(";", own));
		}
		patterns.addFirst(String.join(";", all));
		names.add(Messages.ImportFlow_allFiles);
		patterns.add("*");
		dialog.setFilterNames(names.toArray(String[]::new));
		dialog.setFilterExtensions(patterns.toArray(String[]::new));
		return chooser.ask(dialog).stream().findFirst();
	}

	/** Reads a file in with decided options; progress and outcome are shown on the pages. */
	public void read(Path file, Map<String, String> options) {
		boolean first = context.dataset().model().getSource() == null;
		var display = shell.getDisplay();
		context.run(NLS.bind(Messages.ImportFlow_reading, file.getFileName()), monitor -> {
			List<String> notes = operation(file, options).execute(monitor);
			display.asyncExec(() -> done(first, notes));
		});
	}

	/** The copy that is kept still comes from where it came from. */
	private ImportOperation operation(Path file, Map<String, String> options) {
		Source present = context.dataset().model().getSource();
		boolean kept = present != null && present.getOrigin() != null && file.equals(context.dataset().folder().path().resolve(present.getPath()));
		return kept ? new ImportOperation(context.dataset(), file, options, present.getOrigin()) : new ImportOperation(context.dataset(), file, options);
	}

	private void done(boolean first, List<String> notes) {
		Source source = context.dataset().model().getSource();
		String rows = Numbers.of(source.getRows(), Messages.ImportFlow_oneRow, Messages.ImportFlow_rows);
		String sentence = NLS.bind(first ? Messages.ImportFlow_added : Messages.ImportFlow_replaced, rows);
		String more = notes.isEmpty() ? "" : Numbers.of(notes.size(), Messages.ImportFlow_oneNote, Messages.ImportFlow_notes);
		context.work().tell(notes.isEmpty() ? Severity.INFO : Severity.WARNING, sentence + more, notes);
		if (first) {
			context.navigation().showPage(DatasetPages.DATA);
		}
	}
}
