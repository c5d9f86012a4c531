// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.broadsheet.core.Services;
import org.broadsheet.core.dataset.DatasetFolder;
import org.broadsheet.core.dataset.OpenDataset;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What all commands share. */
abstract class AbstractCommand implements Callable<Integer> {

	@ParentCommand
	private Object parent;

	@Mixin
	private Output output;

	@Option(names = { "-h", "--help" }, usageHelp = true, description = "${bundle:help}")
	private boolean help;

	/** The dataset that the command works on; null before it is opened, or without one. */
	private OpenDataset dataset;

	BroadsheetCommand root() {
		return parent instanceof PortalCommand portal ? portal.root() : (BroadsheetCommand) parent;
	}

	Services services() {
		return root().services();
	}

	PrintWriter out() {
		return root().out();
	}

	boolean json() {
		return output.isJson();
	}

	Path resolve(Path path) {
		return root().resolve(path);
	}

	IProgressMonitor monitor() {
		return root().monitor();
	}

	/** Opens the dataset in a folder; the model is changed on the calling thread. */
	OpenDataset open(Path folder) throws IOException {
		dataset = OpenDataset.open(DatasetFolder.find(resolve(folder)), services(), Runnable::run);
		return dataset;
	}

	/** Answers with one sentence, or with JSON, once what it tells of is on the disk. */
	void answer(String sentence, Json.Content content) throws IOException {
		if (dataset != null) {
			dataset.flush();
		}
		if (json()) {
			Json.print(out(), json -> {
				json.writeStartObject();
				content.write(json);
				json.writeEndObject();
			});
		} else {
			out().println(sentence);
		}
	}
}
