// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.broadsheet.core.dataset.ImportOperation;
import org.broadsheet.core.dataset.ImportReview;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.imports.EarlierReading;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.origins.Fetched;
import org.broadsheet.ui.dataset.parts.Latest;
import org.broadsheet.ui.dataset.parts.Numbers;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.dataset.parts.ScrollPane;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Shows how a file will be read, with its first rows, and lets the user change it; each change reads the first rows again at once. */
final class ImportDialog extends Dialog {

	/** Return code: keep the file as a document of the dataset. */
	static final int KEEP = IDialogConstants.CLIENT_ID + 1;

	private static final Point SIZE = new Point(1040, 720);
	/** Findings that are told one by one. */
	private static final int MOST_TOLD = 3;

	private final OpenDataset dataset;
	private final Supplier<Optional<Path>> choose;
	private final boolean replaces;
	private final boolean again;
	private final Optional<EarlierReading> earlier;
	private Path file;
	private Map<String, String> decided;
	private Map<String, String> hints = Map.of();
	private boolean fetched;
	private volatile boolean document;
	private Latest<Reading> latest;
	private Label name;
	private OptionsForm options;
	private PreviewTable preview;
	private Message message;
	private ReviewPane effect;
	private Latest<ImportReview> reviews;
	private final AtomicInteger asked = new AtomicInteger();
	private Reading shown;

	ImportDialog(Shell parent, OpenDataset dataset, Path file, Optional<Map<String, String>> inForce, Supplier<Optional<Path>> choose) {
		super(parent);
		this.dataset = dataset;
		this.file = file;
		this.decided = Map.copyOf(inForce.orElse(Map.of()));
		this.again = inForce.isPresent();
		this.choose = choose;
		replaces = dataset.model().getSource() != null;
		earlier = dataset.earlierReading();
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	/** A dialog about what was fetched from elsewhere. */
	static ImportDialog of(Shell parent, OpenDataset dataset, Fetched fetched) {
		ImportDialog dialog = new ImportDialog(parent, dataset, fetched.file(), Optional.empty(), Optional::empty);
		dialog.hints = fetched.options();
		dialog.fetched = true;
		return dialog;
	}

	/** The file to be read. */
	Path file() {
		return file;
	}

	/** Options that were decided, by key. */
	Map<String, String> decided() {
		return decided;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(again ? Messages.ImportDialog_againTitle : replaces ? Messages.ImportDialog_replaceTitle : Messages.ImportDialog_addTitle, dataset.model().getName()));
		shell.setImage(Images.BRAND.image(16));
		Parts.id(shell, "import.dialog");
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = Ui.fillBoth(new Composite(parent, SWT.NONE));
		GridLayoutFactory.fillDefaults().numColumns(2).margins(Ui.UNIT * 2, Ui.UNIT * 2).spacing(Ui.UNIT * 2, Ui.UNIT).applyTo(area);
		createFileRow(area);
		ScrollPane left = new ScrollPane(area, 1);
		GridDataFactory.fillDefaults().grab(false, true).hint(Ui.UNIT * 38, Ui.UNIT * 30).applyTo(left);
		GridLayoutFactory.fillDefaults().margins(Ui.UNIT / 2, Ui.UNIT / 2).spacing(0, Ui.UNIT / 2).applyTo(left.body());
		options = new OptionsForm(left.body(), "import.option.", (key, value) -> read(OptionsForm.with(decided, key, value)));
		preview = new PreviewTable(area);
		Ui.fillBoth(preview.control());
		message = new Message(area, "import.message");
		effect = new ReviewPane(area);
		reviews = new Latest<>(Messages.ImportDialog_comparing, area, this::reviewed, this::notReviewed);
		area.addDisposeListener(event -> asked.incrementAndGet());
		latest = new Latest<>(Messages.ImportDialog_reading, area, this::show, this::refuse);
		List<org.broadsheet.core.imports.Importer> importers = dataset.services().importers();
		Map<String, String> given = decided;
		Path chosen = file;
		latest.ask(watched(() -> given.isEmpty() ? Reading.first(importers, chosen, earlier, hints) : Reading.of(importers, chosen, given)));
		message.say(Tone.NEUTRAL, Messages.ImportDialog_reading);
		return area;
	}

	private void createFileRow(Composite area) {
		Composite row = Ui.span(Ui.row(area, 3), 2);
		Ui.icon(row, Images.FILE, 24);
		name = Parts.id(Ui.fill(Ui.heading(row, file.getFileName().toString())), "import.file");
		if (!fetched) {
			Parts.id(Ui.button(row, Messages.ImportDialog_other, () -> choose.get().ifPresent(this::change)), "import.choose");
		}
	}

	private void change(Path other) {
		file = other;
		name.setText(Ui.escape(other.getFileName().toString()));
		List<org.broadsheet.core.imports.Importer> importers = dataset.services().importers();
		ask(() -> Reading.first(importers, other, earlier));
	}

	private void read(Map<String, String> next) {
		decided = next;
		Path chosen = file;
		List<org.broadsheet.core.imports.Importer> importers = dataset.services().importers();
		ask(() -> Reading.of(importers, chosen, next));
	}

	private void ask(Latest.Question<Reading> question) {
		message.say(Tone.NEUTRAL, Messages.ImportDialog_reading);
		asked.incrementAndGet();
		enable(false);
		latest.ask(watched(question));
	}

	/** Remembers whether the file is no table at all. */
	private Latest.Question<Reading> watched(Latest.Question<Reading> question) {
		return () -> {
			try {
				document = false;
				return question.answer();
			} catch (ImportException e) {
				document = !e.mayBeTable();
				throw e;
			}
		};
	}

	private void show(Reading reading) {
		shown = reading;
		decided = reading.decided();
		name.setText(Ui.escape(NLS.bind(Messages.ImportDialog_file, new Object[] { file.getFileName(), reading.format(), size(reading.size()) })));
		options.show(reading.preview().options());
		preview.show(reading);
		say(reading);
		if (replaces) {
			review();
		} else {
			enable(true);
		}
	}

	/** Tells what was found in the first rows, the gravest first; what is only said to explain how they are read comes last. */
	private void say(Reading reading) {
		List<Issue> issues = reading.preview().issues().stream().sorted(Comparator.comparing(Issue::severity)).toList();
		boolean doubt = !issues.isEmpty() && issues.getFirst().severity() != Severity.INFO;
		List<String> told = new ArrayList<>(issues.stream().limit(MOST_TOLD).map(Issue::message).toList());
		if (!doubt) {
			told.addFirst(NLS.bind(Messages.ImportDialog_first, Numbers.of(reading.preview().rows().size(), Messages.ImportFlow_oneRow, Messages.ImportFlow_rows)));
		}
		message.say(doubt ? Tone.WARNING : Tone.NEUTRAL, String.join("\n", told) + more(Math.max(0, issues.size() - MOST_TOLD)));
	}

	/** Compares the whole file with the data there is; until that is known nothing can be replaced. */
	private void review() {
		effect.comparing();
		int number = asked.incrementAndGet();
		ImportOperation operation = new ImportOperation(dataset, file, decided);
		reviews.ask(() -> operation.review(new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return asked.get() != number;
			}
		}));
	}

	private void reviewed(ImportReview review) {
		effect.show(review);
		if (!again) {
			Button button = getButton(IDialogConstants.OK_ID);
			button.setText(NLS.bind(Messages.ImportDialog_replaceRows, Numbers.of(review.rowsBefore(), Messages.ImportFlow_oneRow, Messages.ImportFlow_rows), Numbers.of(review.rowsAfter())));
			setButtonLayoutData(button);
			getShell().layout(new Control[] { button });
		}
		enable(true);
	}

	private void notReviewed(String sentence) {
		effect.failed(sentence);
		enable(false);
	}

	private static String more(int count) {
		return count == 0 ? "" : NLS.bind(Messages.ImportDialog_more, count);
	}

	private void refuse(String sentence) {
		message.say(Tone.ERROR, sentence);
		asked.incrementAndGet();
		effect.clear();
		enable(false);
	}

	private void enable(boolean readable) {
		Button button = getButton(IDialogConstants.OK_ID);
		if (button != null) {
			button.setEnabled(readable && shown != null);
			focus(button);
			getButton(KEEP).setVisible(!readable && document);
		}
	}

	/** Enter adds the data, as long as the user is at nothing else: the first button of the dialog would choose another file. */
	private void focus(Button ok) {
		Control at = ok.getDisplay().getFocusControl();
		if (ok.isEnabled() && (at == null || at.isDisposed() || at.getShell() != getShell() || "import.choose".equals(at.getData(Parts.ID)))) {
			ok.setFocus();
		}
	}

	private static String size(long bytes) {
		return bytes < 1_000_000 ? NLS.bind(Messages.ImportDialog_kilobytes, Numbers.of(Math.max(1, bytes / 1000))) : NLS.bind(Messages.ImportDialog_megabytes, Numbers.of(bytes / 1_000_000));
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == KEEP) {
			setReturnCode(KEEP);
			close();
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Parts.id(createButton(parent, KEEP, Messages.ImportDialog_keep, false), "import.keep");
		Parts.id(createButton(parent, IDialogConstants.OK_ID, again ? Messages.ImportDialog_again : replaces ? Messages.ImportDialog_replace : Messages.ImportDialog_add, true), "import.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		enable(false);
	}
}
