// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence has a field, and every field a sentence. */
class MessagesTest {

	private static final Pattern FIELDS = Pattern.compile("public static String ([\\w\\s,]+);");

	@ParameterizedTest
	@MethodSource("messageClasses")
	void fieldsAndSentencesMatch(String file) throws IOException {
		Path source = Sources.root().resolve(file);
		Set<String> fields = FIELDS.matcher(Files.readString(source)).results()
				.flatMap(match -> Stream.of(match.group(1).split(","))).map(String::strip)
				.collect(Collectors.toCollection(TreeSet::new));
		var sentences = new Properties();
		try (var in = Files.newBufferedReader(source.resolveSibling("messages.properties"))) {
			sentences.load(in);
		}
		assertEquals(fields, new TreeSet<>(sentences.stringPropertyNames()));
	}

	static Stream<String> messageClasses() throws IOException {
		Stream.Builder<String> found = Stream.builder();
		for (Path bundle : Sources.bundles()) {
			for (Path file : Sources.java(bundle)) {
				if (file.endsWith("Messages.java")) {
					found.add(Sources.shown(file));
				}
			}
		}
		return found.build();
	}
}
