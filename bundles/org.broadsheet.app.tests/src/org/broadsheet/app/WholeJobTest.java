// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import org.broadsheet.app.robot.Robot;
import org.broadsheet.app.robot.Screenshots;
import org.broadsheet.app.robot.Workbench;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.ui.dataset.data.grid.HeaderPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole job, done by mouse and keyboard on a real display: from a new dataset to a public one, looked at from outside over plain HTTP. */
class WholeJobTest {

	private static final String NAME = "Projections by town";
	/** A name of its own for each run, because the portal of the run before may still be there. */
	private static final String REVIEWER_NAME = "ann" + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
	private static final String REVIEWER = REVIEWER_NAME + "@example.org";
	private static final String REVIEWER_PASSWORD = "a reviewer's secret";

	private final HttpClient http = HttpClient.newHttpClient();
	private Robot robot;
	private Workbench workbench;
	private Path sample;

	@BeforeEach
	void open() throws IOException {
		Path project = project();
		sample = project.resolve("releng/samples/population-projections.csv");
		robot = new Robot(PlatformUI.getWorkbench().getDisplay(), new Screenshots(project.resolve("bundles/org.broadsheet.app.tests/target/screenshots")));
		workbench = new Workbench(robot);
		robot.run(() -> {
			Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
			shell.setBounds(0, 0, 1360, 900);
			shell.forceActive();
		});
	}

	private static Path project() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("releng/samples"))) {
			folder = folder.getParent();
		}
		return folder;
	}

	@Test
	void fromANewDatasetToAPublicOne() throws Exception {
		robot.picture("welcome");
		OpenDataset dataset = newDataset();
		importSample(dataset);
		seeErrorsOfAWrongType(dataset);
		takeThousandsSeparatorsAway(dataset);
		editUndoRedo(dataset);
		emptyWhatCannotBeRead(dataset);
		publishIsDisabledWithTheReason();
		describe(dataset);
		publishPrivately(dataset);
		String id = dataset.model().getPublication().getRemoteId();
		URI portal = URI.create(dataset.model().getPublication().getAddress());
		assertEquals(404, get(portal.resolve("/d/" + id), null).statusCode());
		assertEquals(404, get(portal.resolve("/resource/" + id + ".csv"), null).statusCode());
		assertFalse(get(portal.resolve("/data.json"), null).body().contains(id));
		addReviewerAccount();
		shareWithReviewer();
		assertEquals(200, get(portal.resolve("/resource/" + id + ".csv"), REVIEWER).statusCode());
		assertEquals(404, get(portal.resolve("/resource/" + id + ".csv"), null).statusCode());
		makePublic(dataset);
		assertEquals(200, get(portal.resolve("/d/" + id), null).statusCode());
		assertTrue(get(portal.resolve("/data.json"), null).body().contains(id));
		compareWithSource(get(portal.resolve("/api/views/" + id + "/rows.csv?accessType=DOWNLOAD"), null).body());
	}

	private OpenDataset newDataset() {
		workbench.menuBar("File", "New dataset…");
		robot.until("the dialog asks for a name", () -> dialogField() != null);
		Text name = robot.ui(this::dialogField);
		robot.run(() -> {
			name.setFocus();
			name.setText(NAME);
		});
		robot.picture("new-dataset");
		robot.key("Return");
		OpenDataset dataset = workbench.dataset();
		robot.until("the overview names it", () -> robot.look(Label.class, label -> "overview.title".equals(label.getData(Robot.ID)) && label.isVisible() && label.getText().equals(NAME)).isPresent());
		robot.picture("overview-empty");
		return dataset;
	}

	private Text dialogField() {
		Shell main = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		return robot.look(Text.class, text -> text.isVisible() && text.getShell() != main && (text.getStyle() & SWT.READ_ONLY) == 0).orElse(null);
	}

	private void importSample(OpenDataset dataset) {
		workbench.drop(sample);
		robot.find(Shell.class, "import.dialog");
		robot.find(Table.class, "import.preview");
		robot.until("the preview shows rows", () -> robot.look(Table.class, table -> "import.preview".equals(table.getData(Robot.ID)) && table.getItemCount() > 3).isPresent());
		robot.picture("import");
		robot.press("import.ok");
		robot.until("the rows are there", () -> dataset.table().filter(table -> table.rowCount() == 19_266 && table.store().isPresent()).isPresent());
		workbench.data();
		robot.until("keys go to the grid", () -> robot.look(Control.class, control -> "data.grid".equals(control.getData(Robot.ID)) && control.isFocusControl()).isPresent());
		robot.picture("data");
		assertEquals(13, errors(dataset));
	}

	private void seeErrorsOfAWrongType(OpenDataset dataset) {
		Column geography = column(dataset, "geography");
		chooseType(geography, "Number", DataType.NUMBER);
		robot.until("every cell of Geography is an error", () -> errorsOf(dataset, geography) == 19_266);
		robot.until("the footer says so", () -> footer().contains("Ready to import 0 rows"));
		robot.picture("wrong-type");
		robot.again("the findings are shown", () -> workbench.header(geography.getId(), HeaderPart.STATUS), () -> visible("data.fix.clear"));
		robot.picture("findings");
		robot.key("Escape");
		chooseType(geography, "Text", DataType.TEXT);
		robot.until("the footer counts again", () -> footer().contains("Ready to import 19,253 rows"));
	}

	private void chooseType(Column column, String label, DataType type) {
		robot.again("the types are listed", () -> workbench.header(column.getId(), HeaderPart.TYPE), () -> visible("data.types"));
		Table types = robot.find(Table.class, "data.types");
		workbench.line(types, label);
		robot.until(column.getName() + " is " + label, () -> column.getType() == type);
	}

	private void takeThousandsSeparatorsAway(OpenDataset dataset) {
		Column year = column(dataset, "year");
		assertEquals("false", year.getFormat().get("thousandsSeparator"), year.getWhy());
		Column female = column(dataset, "female");
		workbench.header(female.getId(), HeaderPart.MENU);
		robot.picture("column-menu");
		robot.key("Down");
		robot.key("Return");
		Button separators = robot.find(Button.class, "format.thousandsSeparator");
		robot.picture("column-formatting");
		robot.click(separators);
		robot.until("the box is cleared", () -> !separators.getSelection());
		robot.key("Return");
		robot.until("the format is decided", () -> "false".equals(female.getFormat().get("thousandsSeparator")));
		workbench.data();
		robot.picture("numbers-without-separators");
	}

	private void editUndoRedo(OpenDataset dataset) {
		Column male = column(dataset, "male");
		robot.press("data.nextError");
		robot.until("the first error is selected", () -> cellBar().contains("n/a"));
		robot.picture("first-error");
		robot.run(() -> workbench.data().grid().control().setFocus());
		robot.key("F2");
		robot.key("ctrl+a");
		robot.type("850");
		robot.picture("editing");
		robot.key("Return");
		robot.until("the cell is repaired", () -> errorsOf(dataset, male) == 8);
		robot.key("ctrl+z");
		robot.until("undone", () -> errorsOf(dataset, male) == 9);
		robot.key("ctrl+shift+z");
		robot.until("done again", () -> errorsOf(dataset, male) == 8);
		robot.picture("edited");
	}

	private void emptyWhatCannotBeRead(OpenDataset dataset) {
		for (String field : List.of("year", "male", "total")) {
			Column column = column(dataset, field);
			robot.again("the fixes are shown", () -> workbench.header(column.getId(), HeaderPart.STATUS), () -> visible("data.fix.clear"));
			robot.click(robot.ui(this::fixLink));
			robot.until("no error is left in " + field, () -> errorsOf(dataset, column) == 0);
		}
		robot.until("all rows are ready", () -> footer().contains("Ready to import 19,266 rows"));
		robot.picture("all-cells-import");
	}

	private org.eclipse.swt.widgets.Link fixLink() {
		return robot.look(org.eclipse.swt.widgets.Link.class, link -> "data.fix.clear".equals(link.getData(Robot.ID)) && link.isVisible()).orElse(null);
	}

	private void publishIsDisabledWithTheReason() {
		workbench.page("Overview");
		Button publish = robot.find(Button.class, "overview.publish");
		robot.until("the reason is named", () -> publish.getToolTipText() != null && text("overview.publish.reason").contains("missing"));
		assertFalse(robot.ui(publish::isEnabled));
		robot.picture("overview-blocked");
	}

	private void describe(OpenDataset dataset) {
		workbench.page("Metadata");
		robot.picture("metadata");
		robot.fill("metadata.field.description", "Projected population of every town by year, age group and sex.");
		robot.choose("metadata.field.category", "Government");
		robot.choose("metadata.field.updateFrequency", "As needed");
		robot.choose("metadata.field.license", "Public Domain U.S. Government");
		robot.fill("metadata.field.tags", "population, projections, towns,");
		robot.until("the tags are taken", () -> dataset.metadata("tags").equals(List.of("population", "projections", "towns")));
		robot.picture("metadata-filled");
		workbench.page("Columns");
		Table columns = robot.find(Table.class, "columns.table");
		robot.run(() -> {
			columns.setSelection(1);
			org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
			event.item = columns.getItem(1);
			columns.notifyListeners(SWT.Selection, event);
		});
		robot.fill("columns.detail.description", "Town, as the state names it.");
		robot.run(columns::forceFocus);
		robot.until("the column is described", () -> column(dataset, "geography").getDescription().startsWith("Town"));
		robot.picture("columns");
		workbench.page("Overview");
	}

	private void publishPrivately(OpenDataset dataset) {
		robot.picture("overview-ready");
		robot.press("overview.publish");
		robot.find(Shell.class, "publish.dialog");
		Button next = robot.find(Button.class, "publish.next");
		robot.until("the changes are reviewed", next::isEnabled);
		robot.picture("review-changes");
		robot.click(next);
		Button asPrivate = robot.find(Button.class, "publish.visibility.private");
		assertTrue(robot.ui(asPrivate::getSelection), "Private is preselected");
		robot.picture("who-can-see-it");
		robot.click(next);
		robot.until("it is published", () -> text("publish.result").contains("privately"));
		robot.picture("published");
		robot.click(next);
		robot.until("the dialog is closed", () -> robot.look(Shell.class, shell -> "publish.dialog".equals(shell.getData(Robot.ID))).isEmpty());
		robot.picture("overview-private");
		assertEquals(19_266, dataset.model().getPublication().getRows());
	}

	private void addReviewerAccount() {
		Table portals = robot.find(Table.class, "portals.table");
		robot.run(() -> {
			portals.setSelection(0);
			portals.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
		});
		workbench.menu(portals, "Accounts…");
		robot.find(Shell.class, "accounts.dialog");
		robot.fill("accounts.name", REVIEWER_NAME);
		robot.fill("accounts.email", REVIEWER);
		robot.fill("accounts.password", REVIEWER_PASSWORD);
		robot.press("accounts.add");
		robot.until("the account is there", () -> text("accounts.message").contains("has an account now"));
		robot.picture("accounts");
		robot.press("accounts.done");
	}

	private void shareWithReviewer() {
		workbench.page("Sharing");
		robot.find(Text.class, "collaborators.search");
		robot.picture("sharing");
		robot.fill("collaborators.search", REVIEWER_NAME);
		robot.until("the reviewer is found",
				() -> robot.look(org.eclipse.swt.widgets.List.class, list -> "collaborators.matches".equals(list.getData(Robot.ID)) && list.isVisible() && list.getItemCount() > 0).isPresent());
		robot.picture("people-found");
		robot.fill("collaborators.search", REVIEWER);
		robot.press("collaborators.add");
		robot.until("the reviewer is named", () -> text("sharing.message").contains(REVIEWER));
		robot.picture("shared");
	}

	private void makePublic(OpenDataset dataset) {
		robot.click(robot.find(Button.class, "viewers.public"));
		robot.press("viewers.save");
		robot.until("it is public", () -> text("sharing.message").contains("public now"));
		robot.picture("public");
		workbench.page("Overview");
		robot.picture("overview-public");
		assertEquals("public", dataset.model().getPublication().getVisibility().getLiteral());
	}

	private void compareWithSource(String download) throws IOException {
		List<String> source = Files.readAllLines(sample);
		List<String> published = download.lines().toList();
		assertEquals(source.size(), published.size());
		for (int line = 1; line < source.size(); line++) {
			assertEquals(expected(line, source.get(line)), published.get(line).replace("\"", ""), "line " + (line + 1));
		}
	}

	/** What was done to the bad cells: one was edited, the others were emptied. */
	private static String expected(int row, String line) {
		String repaired = row == 41 ? line.replace("n/a", "850") : line;
		return repaired.replaceAll("\"1,204 \"|n/a|~350|2020 \\(est\\.\\)|FY2030|204O|see note 2", "");
	}

	private HttpResponse<String> get(URI address, String user) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(address);
		if (user != null) {
			request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString((user + ":" + REVIEWER_PASSWORD).getBytes(StandardCharsets.UTF_8)));
		}
		return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private boolean visible(String id) {
		return robot.look(org.eclipse.swt.widgets.Control.class, control -> id.equals(control.getData(Robot.ID)) && control.isVisible()).isPresent();
	}

	private String footer() {
		return robot.look(org.eclipse.swt.widgets.Composite.class, line -> "data.footer".equals(line.getData(Robot.ID)) && line.isVisible()).map(WholeJobTest::texts).orElse("");
	}

	private String cellBar() {
		return text("data.cell");
	}

	private static String texts(org.eclipse.swt.widgets.Composite composite) {
		StringBuilder text = new StringBuilder();
		for (var child : composite.getChildren()) {
			text.append(child instanceof Label label ? label.getText() + " " : child instanceof org.eclipse.swt.widgets.Composite inner ? texts(inner) : "");
		}
		return text.toString();
	}

	/** Text of a visible label with an id; empty when there is none. UI thread. */
	private String text(String id) {
		return robot.ui(() -> robot.look(org.eclipse.swt.widgets.Control.class, control -> id.equals(control.getData(Robot.ID)) && control.isVisible())
				.map(control -> control instanceof Label label ? label.getText() : control instanceof org.eclipse.swt.widgets.Composite composite ? texts(composite) : "").orElse(""));
	}

	private static Column column(OpenDataset dataset, String fieldName) {
		return dataset.model().getColumns().stream().filter(column -> column.getFieldName().equals(fieldName)).findFirst().orElseThrow();
	}

	private long errorsOf(OpenDataset dataset, Column column) {
		return dataset.table().flatMap(table -> table.knownCheck(column)).map(check -> check.errors().size()).orElse(-1L);
	}

	private long errors(OpenDataset dataset) {
		return dataset.model().getColumns().stream().mapToLong(column -> Math.max(0, errorsOf(dataset, column))).sum();
	}
}
