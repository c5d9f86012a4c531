// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.broadsheet.core.issues.IssueText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence has a field, and every field a sentence. */
class MessagesTest {

	private static final Pattern FIELDS = Pattern.compile("public static String ([\\w\\s,]+);");
	private static final Pattern LEFT = Pattern.compile("\\{\\d\\?");

	@ParameterizedTest
	@MethodSource("messageClasses")
	void fieldsAndSentencesMatch(String file) throws IOException {
		Path source = Sources.root().resolve(file);
		Set<String> fields = FIELDS.matcher(Files.readString(source)).results()
				.flatMap(match -> Stream.of(match.group(1).split(","))).map(String::strip)
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(fields, new TreeSet<>(sentences(source).stringPropertyNames()));
	}

	@ParameterizedTest
	@MethodSource("messageClasses")
	void wordsThatFollowACountAreWrittenAsTheyAreRead(String file) throws IOException {
		sentences(Sources.root().resolve(file)).forEach((key, sentence) -> {
			for (String count : new String[] { "1", "2" }) {
				Object[] parts = new Object[10];
				Arrays.fill(parts, count);
				String bound = IssueText.bind(sentence.toString(), parts);
				assertFalse(LEFT.matcher(bound).find(), () -> key + ": " + bound);
			}
		});
	}

	private static Properties sentences(Path source) throws IOException {
		var sentences = new Properties();
		try (var in = Files.newBufferedReader(source.resolveSibling("messages.properties"))) {
			sentences.load(in);
		}
		return sentences;
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
