// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

class HelpPagesTest {

	private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)\"");

	@Test
	void thePlatformFindsNoOtherHelp() throws CoreException {
		IConfigurationElement[] help = Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.helpSupport");
		assertEquals(1, help.length);
		assertInstanceOf(HelpPages.class, help[0].createExecutableExtension("class"));
	}

	@Test
	void theContentsAreShownAndEachPageByItsName() throws IOException {
		List<String> shown = new ArrayList<>();
		HelpPages pages = new HelpPages(shown::add);
		pages.displayHelp();
		pages.displayHelpResource("/org.broadsheet.ui/help/publish.html");
		pages.displayHelpResource("help/none.html");
		assertEquals(List.of("index.html", "publish.html", "index.html"), shown.stream().map(address -> address.substring(address.lastIndexOf('/') + 1)).toList());
		assertTrue(shown.getFirst().startsWith("file:/"), shown.getFirst());
	}

	@Test
	void everyLinkLeadsSomewhereAndEveryPageIsInTheContents() throws IOException {
		Path contents = HelpPages.file("index.html");
		TreeSet<String> pages = new TreeSet<>();
		try (Stream<Path> files = Files.list(contents.getParent())) {
			for (Path page : files.filter(file -> file.toString().endsWith(".html")).toList()) {
				pages.add(page.getFileName().toString());
				for (String link : links(page)) {
					assertTrue(link.startsWith("https://") || Files.isRegularFile(page.resolveSibling(link)), page + " leads to " + link);
				}
			}
		}
		pages.remove("index.html");
		pages.removeAll(links(contents));
		assertEquals(new TreeSet<>(), pages);
	}

	private static List<String> links(Path page) throws IOException {
		Matcher links = LINK.matcher(Files.readString(page));
		return links.results().map(link -> link.group(1)).toList();
	}
}
