// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.readiness.DownloadOnly;
import org.broadsheet.core.readiness.Finding;
import org.broadsheet.core.readiness.Readiness;
import org.broadsheet.model.Publication;
import org.broadsheet.model.PublicationState;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what blocks publishing and what is known of the publication. */
@Command(name = "status", description = "${bundle:status}")
final class StatusCommand extends AbstractCommand {

	@Parameters(paramLabel = "DIR", description = "${bundle:dir}")
	private Path folder;

	@Override
	public Integer call() throws Exception {
		try (OpenDataset dataset = open(folder)) {
			dataset.loadTable(monitor());
			Readiness readiness = dataset.readiness();
			if (json()) {
				Json.print(out(), json -> write(json, dataset, readiness));
			} else {
				print(dataset, readiness);
			}
		}
		return BroadsheetCommand.DONE;
	}

	private void print(OpenDataset dataset, Readiness readiness) {
		Publication publication = dataset.model().getPublication();
		out().println(NLS.bind(Messages.StatusCommand_state, dataset.model().getName(), state(dataset)));
		if (published(publication)) {
			out().println(NLS.bind(Messages.StatusCommand_published, new Object[] { publication.getVisibility().getLiteral(), publication.getAddress(), publication.getUrl() }));
		}
		if (DownloadOnly.file(dataset.model()).isEmpty()) {
			out().println(IssueText.bind(Messages.StatusCommand_rows, Numbers.of(readiness.rows() - readiness.rowsNotImported()), Numbers.of(readiness.rowsNotImported())));
		}
		out().println(readiness.ready() ? Messages.StatusCommand_ready : Messages.StatusCommand_blocked);
		readiness.findings().forEach(finding -> out().println("  " + finding.severity().name().toLowerCase(java.util.Locale.ROOT) + ": " + finding.message()));
	}

	private static void write(JsonGenerator json, OpenDataset dataset, Readiness readiness) throws IOException {
		Publication publication = dataset.model().getPublication();
		json.writeStartObject();
		json.writeStringField("name", dataset.model().getName());
		json.writeStringField("state", state(dataset));
		json.writeNumberField("changes", dataset.changesSincePublishing());
		text(json, "visibility", published(publication) ? publication.getVisibility().getLiteral() : null);
		text(json, "portal", publication == null ? null : publication.getAddress());
		text(json, "remoteId", publication == null ? null : publication.getRemoteId());
		text(json, "url", publication == null ? null : publication.getUrl());
		json.writeNumberField("rows", readiness.rows());
		json.writeNumberField("rowsNotImported", readiness.rowsNotImported());
		json.writeNumberField("completeness", Math.round(readiness.completeness() * 100) / 100.0);
		json.writeBooleanField("ready", readiness.ready());
		write(json, "blockers", readiness.blockers());
		write(json, "findings", readiness.findings().stream().filter(finding -> !finding.blocks()).toList());
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, String name, List<Finding> findings) throws IOException {
		json.writeArrayFieldStart(name);
		for (Finding finding : findings) {
			json.writeStartObject();
			json.writeStringField("code", finding.code());
			json.writeStringField("severity", finding.severity().name().toLowerCase(java.util.Locale.ROOT));
			json.writeStringField("message", finding.message());
			switch (finding.where()) {
			case Finding.Where.MetadataField field -> json.writeStringField("field", field.key());
			case Finding.Where.ColumnMetadata column -> json.writeStringField("column", column.columnId());
			case Finding.Where.Cells cells -> json.writeStringField("column", cells.columnId());
			case Finding.Where.Source source -> json.writeStringField("source", "");
			}
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static void text(JsonGenerator json, String name, String value) throws IOException {
		if (value == null) {
			json.writeNullField(name);
		} else {
			json.writeStringField(name, value);
		}
	}

	/** One word: draft, private, internal, public, in-review, or changed when something changed since publishing. */
	static String state(OpenDataset dataset) {
		Publication publication = dataset.model().getPublication();
		if (!published(publication)) {
			return "draft";
		}
		if (dataset.changesSincePublishing() > 0) {
			return "changed";
		}
		return publication.getState() == PublicationState.IN_REVIEW ? "in-review" : publication.getVisibility().getLiteral();
	}

	private static boolean published(Publication publication) {
		return publication != null && publication.getState() != PublicationState.NOT_PUBLISHED && publication.getRemoteId() != null;
	}
}
