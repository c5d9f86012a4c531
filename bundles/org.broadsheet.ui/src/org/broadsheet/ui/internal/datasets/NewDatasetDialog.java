// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.datasets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.Services;
import org.broadsheet.core.imports.Importers;
import org.broadsheet.core.imports.SourcePart;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.portal.PortalSite;
import org.broadsheet.core.portal.PortalSites;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.ui.datasets.ClipboardTable;
import org.broadsheet.ui.kit.Dialogs;
import org.broadsheet.ui.kit.FormDialog;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Jobs;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what a new dataset is called, where it will be published and which standard describes it. */
public final class NewDatasetDialog extends FormDialog {

	private final Services services;
	private final List<PortalSite> sites = new ArrayList<>();
	private Optional<Path> file;
	private String name;
	private int site;
	private int standard;
	private Label fileName;
	private Button choose;
	private Text nameField;
	private PartsTable parts;
	private Label lookingHelp;
	private Job looking;
	private boolean pressed;
	private String refused = "";

	/** A dialog for a dataset that starts with a file, or without data. */
	public NewDatasetDialog(Shell parent, Services services, Optional<Path> file) {
		super(parent, Messages.NewDatasetDialog_title, Messages.NewDatasetDialog_verb);
		this.services = services;
		this.file = file;
		this.name = file.map(NewDatasetDialog::nameOf).orElse("");
	}

	/** A name for people, made of the name of a file. */
	static String nameOf(Path file) {
		String base = file.getFileName().toString().replaceFirst("\\.[A-Za-z0-9]{1,8}$", "");
		String words = base.replaceAll("[_\\-]+", " ").replaceAll("\\s+", " ").strip();
		return words.isEmpty() ? base : Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	@Override
	protected void fill(Composite body) {
		nameField = Ui.field(body, Messages.NewDatasetDialog_name, name, SWT.SINGLE);
		nameField.setMessage(Messages.NewDatasetDialog_nameExample);
		nameField.selectAll();
		nameField.addListener(SWT.Modify, event -> {
			name = nameField.getText().strip();
			validate();
		});
		Ui.help(body, Messages.NewDatasetDialog_nameHelp);
		Ui.gap(body, 1);
		Combo portals = combo(body, Messages.NewDatasetDialog_portal, List.of(Messages.NewDatasetDialog_searching));
		portals.addListener(SWT.Selection, event -> site = portals.getSelectionIndex());
		Ui.help(body, Messages.NewDatasetDialog_portalHelp);
		Ui.gap(body, 1);
		Combo standards = combo(body, Messages.NewDatasetDialog_standard, services.standards().stream().map(MetadataStandard::label).toList());
		standards.addListener(SWT.Selection, event -> standard = standards.getSelectionIndex());
		Ui.help(body, Messages.NewDatasetDialog_standardHelp);
		unusable(body, services.standardIssues().stream().map(Issue::message).toList());
		Ui.gap(body, 1);
		fileRow(body);
		lookingHelp = Ui.help(body, "");
		Ui.show(lookingHelp, false);
		parts = new PartsTable(body, this::partsChanged);
		body.addDisposeListener(event -> stopLooking());
		file.ifPresent(this::look);
		Jobs.run(portals, Messages.NewDatasetDialog_searching, monitor -> new PortalSites(services).all(), found -> offer(portals, found));
	}

	/** Says why standards that somebody expects in the list are not in it: the first reason, and how many more there are; all of them in the tooltip. */
	private static void unusable(Composite body, List<String> reasons) {
		if (!reasons.isEmpty()) {
			Composite row = Ui.row(body, 2);
			GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(Ui.icon(row, Images.WARNING, 16));
			String more = reasons.size() == 1 ? "" : ' ' + NLS.bind(Messages.NewDatasetDialog_unusableMore, reasons.size() - 1);
			Label reason = Ui.help(row, reasons.getFirst() + more);
			reason.setData("org.broadsheet.id", "new.standards");
			reason.setToolTipText(Ui.escape(String.join("\n", reasons)));
		}
	}

	@Override
	protected int width() {
		return Ui.UNIT * 70;
	}

	private static Combo combo(Composite body, String label, List<String> items) {
		Ui.label(body, label);
		Combo combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(items.toArray(String[]::new));
		combo.select(0);
		Ui.accessible(combo, label);
		return Ui.fill(combo);
	}

	private void offer(Combo portals, List<PortalSite> found) {
		sites.addAll(found);
		List<String> labels = new ArrayList<>(found.stream().map(PortalSite::label).toList());
		labels.add(Messages.NewDatasetDialog_later);
		portals.setItems(labels.toArray(String[]::new));
		portals.select(0);
	}

	private void fileRow(Composite body) {
		Ui.label(body, Messages.NewDatasetDialog_data);
		Composite row = Ui.row(body, 4);
		Ui.icon(row, Images.FILE, 16);
		fileName = Ui.fill(Ui.label(row, ""));
		showFile();
		Button paste = Ui.button(row, Messages.NewDatasetDialog_paste, this::paste);
		paste.setToolTipText(Messages.NewDatasetDialog_pasteTip);
		paste.setData("org.broadsheet.id", "new.paste");
		choose = Ui.button(row, Messages.NewDatasetDialog_choose, () -> DataFiles.choose(getShell(), services).ifPresent(this::start));
	}

	private void paste() {
		String text = ClipboardTable.text(getShell().getDisplay());
		if (text.isBlank()) {
			refuse(Messages.NewDatasetDialog_nothingToPaste);
		} else {
			Jobs.run(fileName, Messages.NewDatasetDialog_pasting, monitor -> ClipboardTable.write(text), this::start);
		}
	}

	/** Takes a file that was chosen or pasted. */
	void start(Path chosen) {
		file = Optional.of(chosen);
		if (name.isEmpty()) {
			nameField.setText(nameOf(chosen));
		}
		showFile();
		look(chosen);
		// Enter goes on; the button that had the focus would choose another file
		Button go = getButton(IDialogConstants.OK_ID);
		if (go.isEnabled()) {
			go.setFocus();
		} else {
			nameField.setFocus();
		}
	}

	/** Looks what tables the file holds, and whether it can be read at all. */
	private void look(Path chosen) {
		stopLooking();
		refused = "";
		parts.show(List.of());
		lookingHelp.setText(Ui.escape(NLS.bind(Messages.NewDatasetDialog_looking, chosen.getFileName())));
		Ui.show(lookingHelp, true);
		looking = Jobs.run(fileName, NLS.bind(Messages.NewDatasetDialog_looking, chosen.getFileName()), monitor -> Importers.find(services.importers(), chosen).parts(chosen, monitor),
				found -> looked(chosen, found, ""), failure -> looked(chosen, List.of(), Dialogs.sentence(failure)));
		validate();
	}

	private void looked(Path chosen, List<SourcePart> found, String refusal) {
		if (file.filter(chosen::equals).isPresent()) {
			looking = null;
			boolean goingOn = getButton(IDialogConstants.OK_ID).isFocusControl();
			refused = refusal;
			Ui.show(lookingHelp, false);
			parts.show(found);
			refit();
			boolean go = pressed && found.size() < 2;
			pressed = false;
			validate();
			if (goingOn && !refused.isEmpty()) {
				choose.setFocus(); // else it would pass to Cancel, and another Enter throw away what was typed
			}
			if (go && problem() == null) {
				super.okPressed();
			}
		}
	}

	/** A press while the file is still being looked into counts as soon as that is done, unless there is something to choose then. */
	@Override
	protected void okPressed() {
		if (looking == null) {
			super.okPressed();
		} else {
			pressed = true;
			validate();
		}
	}

	private void stopLooking() {
		if (looking != null) {
			looking.cancel();
			looking = null;
		}
	}

	private void partsChanged() {
		int datasets = parts.ticked().size();
		nameField.setEnabled(datasets < 2);
		verb(datasets < 2 ? Messages.NewDatasetDialog_verb : NLS.bind(Messages.NewDatasetDialog_verbMany, datasets));
		validate();
	}

	private void showFile() {
		fileName.setText(Ui.escape(file.map(path -> NLS.bind(Messages.NewDatasetDialog_file, Ui.shorten(path.getFileName().toString(), 44), DataFiles.size(path))).orElse(Messages.NewDatasetDialog_noFile)));
		fileName.setToolTipText(file.map(Path::toString).orElse(null));
	}

	@Override
	protected String problem() {
		if (pressed) {
			return "";
		}
		return !refused.isEmpty() ? refused : name.isEmpty() && parts.ticked().size() < 2 ? Messages.NewDatasetDialog_nameMissing : parts.missing() ? Messages.NewDatasetDialog_partMissing : null;
	}

	/** What was asked for; the folder is decided when the dataset is made. */
	NewDatasetOperation.Wish wish(Path folder) {
		Optional<PortalSite> chosen = site >= 0 && site < sites.size() ? Optional.of(sites.get(site)) : Optional.empty();
		return new NewDatasetOperation.Wish(folder, name, services.standards().get(standard).id(), chosen, file, parts.ticked());
	}

	/** The name given. */
	String name() {
		return name;
	}
}
