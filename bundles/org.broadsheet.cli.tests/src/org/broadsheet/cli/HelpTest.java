// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class HelpTest {

	private final ResourceBundle texts = ResourceBundle.getBundle("org.broadsheet.cli.help", Locale.ROOT, BroadsheetCommand.class.getClassLoader());

	@Test
	void everyOptionHasTheTextMeantForIt() {
		Map<String, String> taken = new TreeMap<>();
		for (Map.Entry<String, CommandLine> command : commands().entrySet()) {
			for (OptionSpec option : command.getValue().getCommandSpec().options()) {
				String plain = option.longestName().replaceFirst("^-+", "");
				// a text under the plain name of an option would take the place of the one it names
				if (texts.containsKey(plain) && !plain.equals("help") && !plain.equals("version")) {
					taken.put(command.getKey() + " " + option.longestName(), texts.getString(plain));
				}
				assertTrue(option.description().length > 0 && !option.description()[0].isBlank() && !option.description()[0].contains("${"), command.getKey() + " " + option.longestName());
			}
		}
		assertEquals(Map.of(), taken);
	}

	@Test
	void noTwoOptionsOfACommandSayTheSame() {
		for (Map.Entry<String, CommandLine> command : commands().entrySet()) {
			List<String> said = command.getValue().getCommandSpec().options().stream().map(option -> option.description()[0]).toList();
			assertEquals(said.size(), said.stream().distinct().count(), command.getKey() + " " + said);
			assertFalse(said.contains(List.of(command.getValue().getCommandSpec().usageMessage().description()).getFirst()), command.getKey());
		}
	}

	private static Map<String, CommandLine> commands() {
		Map<String, CommandLine> found = new TreeMap<>();
		PrintWriter nowhere = new PrintWriter(new StringWriter());
		collect("broadsheet", new BroadsheetCommand(Path.of(""), nowhere, nowhere).line(), found);
		return found;
	}

	private static void collect(String name, CommandLine command, Map<String, CommandLine> found) {
		found.put(name, command);
		command.getSubcommands().forEach((sub, line) -> collect(name + " " + sub, line, found));
	}
}
