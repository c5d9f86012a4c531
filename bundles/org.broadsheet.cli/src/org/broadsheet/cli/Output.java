// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import picocli.CommandLine.Option;

/** How a command answers. */
final class Output {

	/** Ways to answer. */
	enum Format {
		TEXT, JSON
	}

	@Option(names = "--format", defaultValue = "text", paramLabel = "text|json", description = "${bundle:formatOption}")
	private Format format;

	boolean isJson() {
		return format == Format.JSON;
	}
}
