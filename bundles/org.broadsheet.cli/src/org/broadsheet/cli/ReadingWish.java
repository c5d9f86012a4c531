// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.core.imports.ImportOption;

import picocli.CommandLine.Option;

/** How a file is to be read, as far as it is not to be guessed. */
final class ReadingWish {

	@Option(names = "--sheet", paramLabel = "NAME", description = "${bundle:sheetOption}")
	private String sheet;

	@Option(names = "--option", paramLabel = "KEY=VALUE", description = "${bundle:importOption}")
	private Map<String, String> options = new TreeMap<>();

	/** Import options by key; which of several tables is one of them. */
	Map<String, String> options() {
		Map<String, String> all = new TreeMap<>(options);
		if (sheet != null) {
			all.put(ImportOption.TABLE, sheet);
		}
		return all;
	}
}
