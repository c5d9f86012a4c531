// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.exports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.exports.ExportChoice;
import org.broadsheet.core.exports.ExportOption;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.exports.Exporter;
import org.broadsheet.core.exports.Exporter.Content;
import org.broadsheet.core.exports.Exporters;
import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.ui.dataset.imports.OptionsForm;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.dataset.parts.ScrollPane;
import org.broadsheet.ui.kit.Dialogs;
import org.broadsheet.ui.kit.FormDialog;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what of a dataset is written, in which format, how, and to which file. */
final class ExportDialog extends FormDialog {

	private final OpenDataset dataset;
	private final DatasetTable rows;
	private final List<Subject> subjects = Subject.all();
	private final Map<String, String> decided = new TreeMap<>();
	private Subject subject;
	private List<Exporter> exporters;
	private Exporter exporter;
	private Combo format;
	private Text file;
	private OptionsForm options;
	private Path target;

	/** A dialog that begins with all rows, or with the list of issues. */
	ExportDialog(Shell parent, OpenDataset dataset, DatasetTable rows, boolean issues, Path folder) {
		super(parent, NLS.bind(Messages.ExportDialog_title, dataset.model().getName()), Messages.ExportDialog_export);
		this.dataset = dataset;
		this.rows = rows;
		subject = issues ? subjects.getLast() : subjects.getFirst();
		exporters = Exporters.of(dataset.services().exporters(), subject.content());
		exporter = exporters.getFirst();
		target = folder.resolve(fileName());
	}

	/** What writes the file. */
	Exporter exporter() {
		return exporter;
	}

	/** The file to write. */
	Path target() {
		return target;
	}

	/** Options that were decided, by key. */
	Map<String, String> decided() {
		Map<String, String> all = new TreeMap<>(decided);
		subject.rows().ifPresent(value -> all.put(ExportChoice.ROWS, value));
		return all;
	}

	/** A file name for the dataset with the ending of the format. */
	private String fileName() {
		String name = dataset.model().getName().strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ");
		return (subject.content() == Content.ISSUES ? NLS.bind(Messages.ExportDialog_issuesFile, name) : name) + '.' + exporter.ending();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		Parts.id(shell, "export.dialog");
	}

	@Override
	protected void fill(Composite area) {
		Composite body = Ui.fillBoth(new Composite(area, SWT.NONE));
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(Ui.UNIT, Ui.UNIT).applyTo(body);
		Combo what = combo(body, Messages.ExportDialog_what, "export.what");
		subjects.forEach(choice -> what.add(choice.label()));
		what.select(subjects.indexOf(subject));
		what.addListener(SWT.Selection, event -> choose(subjects.get(what.getSelectionIndex())));
		format = combo(body, Messages.ExportDialog_format, "export.format");
		format.addListener(SWT.Selection, event -> choose(exporters.get(format.getSelectionIndex())));
		file = Parts.id(Ui.fill(Ui.field(body, Messages.ExportDialog_file, target.toString(), SWT.BORDER)), "export.file");
		file.addListener(SWT.Modify, event -> validate());
		Parts.id(Ui.button(body, Messages.ExportDialog_browse, this::browse), "export.browse");
		GridDataFactory.fillDefaults().span(3, 1).indent(0, Ui.UNIT).applyTo(Ui.heading(body, Messages.ExportDialog_options));
		ScrollPane pane = new ScrollPane(body, 1);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(SWT.DEFAULT, Ui.UNIT * 32).applyTo(pane);
		GridLayoutFactory.fillDefaults().margins(Ui.UNIT / 2, Ui.UNIT / 2).spacing(0, Ui.UNIT / 2).applyTo(pane.body());
		options = new OptionsForm(pane.body(), "export.option.", this::decide);
		showFormats();
	}

	private static Combo combo(Composite body, String label, String id) {
		Ui.label(body, label);
		Combo combo = Parts.id(new Combo(body, SWT.DROP_DOWN | SWT.READ_ONLY), id);
		Ui.accessible(combo, label);
		return Ui.span(Ui.fill(combo), 2);
	}

	private void choose(Subject chosen) {
		boolean other = chosen.content() != subject.content();
		subject = chosen;
		if (other) {
			exporters = Exporters.of(dataset.services().exporters(), subject.content());
			exporter = exporters.getFirst();
			rename(fileName());
			decided.clear();
		}
		showFormats();
	}

	private void choose(Exporter chosen) {
		String ending = '.' + exporter.ending();
		exporter = chosen;
		String name = String.valueOf(target.getFileName());
		rename((name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name) + '.' + chosen.ending());
		decided.clear();
		showOptions();
	}

	private void rename(String name) {
		target = target.resolveSibling(name);
		if (file != null) {
			file.setText(target.toString());
		}
	}

	private void decide(String key, String value) {
		decided.put(key, value);
		if (key.equals(ExportChoice.NAMES) || key.equals(ExportChoice.HIDDEN)) {
			showOptions();
		}
	}

	private void showFormats() {
		format.setItems(exporters.stream().map(Exporter::label).toArray(String[]::new));
		format.select(exporters.indexOf(exporter));
		showOptions();
	}

	/** The options of the format, with their defaults where nothing was decided; some depend on the columns written. */
	private void showOptions() {
		List<ExportOption> all = new ArrayList<>();
		if (subject.content() == Content.ROWS) {
			ExportChoice.options().stream().filter(option -> !option.key().equals(ExportChoice.ROWS)).forEach(all::add);
		}
		ExportChoice choice = new ExportChoice(ExportChoice.Rows.ALL, "field".equals(decided.get(ExportChoice.NAMES)), ExportOption.is(decided, ExportChoice.HIDDEN));
		all.addAll(exporter.options(ExportTable.of(dataset.model().getName(), rows, dataset.model().getColumns(), choice)));
		options.show(all.stream().map(this::shown).toList());
	}

	private ImportOption shown(ExportOption option) {
		return new ImportOption(option.key(), option.label(), option.kind(), option.choices(), decided.getOrDefault(option.key(), option.value()), "");
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText(getShell().getText());
		dialog.setFilterExtensions(new String[] { "*." + exporter.ending(), "*" });
		dialog.setFilterPath(String.valueOf(target.getParent()));
		dialog.setFileName(String.valueOf(target.getFileName()));
		String chosen = dialog.open();
		if (chosen != null) {
			boolean ended = String.valueOf(Path.of(chosen).getFileName()).contains(".");
			file.setText(ended ? chosen : chosen + '.' + exporter.ending());
		}
	}

	@Override
	protected String problem() {
		try {
			Path chosen = Path.of(file.getText().strip());
			if (file.getText().isBlank() || !chosen.isAbsolute()) {
				return Messages.ExportDialog_noFile;
			}
			target = chosen.normalize();
		} catch (InvalidPathException e) {
			return NLS.bind(Messages.ExportDialog_badFile, file.getText());
		}
		if (Files.isDirectory(target)) {
			return NLS.bind(Messages.ExportDialog_folder, target);
		}
		return target.getParent() != null && Files.isDirectory(target.getParent()) ? null : NLS.bind(Messages.ExportDialog_noFolder, target.getParent());
	}

	@Override
	protected void okPressed() {
		boolean replaces = Files.exists(target);
		if (!replaces || Dialogs.confirmDanger(getShell(), Messages.ExportDialog_replaceTitle, NLS.bind(Messages.ExportDialog_replace, target.getFileName(), target.getParent()), Messages.ExportDialog_replaceVerb)) {
			super.okPressed();
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		Parts.id(getButton(org.eclipse.jface.dialogs.IDialogConstants.OK_ID), "export.ok");
	}
}
