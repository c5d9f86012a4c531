// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.standards;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.core.standards.MetadataStandardProvider;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The metadata standards in the folder {@code standards} of this bundle and of its fragments, and those in the folder named by the system property {@value #FOLDER_PROPERTY}. A file of the folder takes
 * the place of a shipped standard with the same id. The README of this bundle describes the files.
 */
@Component
public final class JsonStandards implements MetadataStandardProvider {

	/** Names a folder with an organization's own standards. */
	public static final String FOLDER_PROPERTY = "broadsheet.standards";

	private final Map<String, StandardFile.Content> byId = new LinkedHashMap<>();
	private final List<Issue> issues = new ArrayList<>();
	private Runnable waiting;

	/** What is shipped, then what the organization adds. Read when it is asked for first, as work on a file alone needs none. */
	@Activate
	public JsonStandards(BundleContext context) {
		waiting = () -> read(context);
	}

	/** Reads folders without a running framework, later ones taking the place of earlier ones. */
	public JsonStandards(List<Path> folders) {
		waiting = () -> folders.forEach(this::addFolder);
	}

	private void read(BundleContext context) {
		Enumeration<URL> shipped = context.getBundle().findEntries("standards", "*.json", false);
		if (shipped != null) {
			Collections.list(shipped).stream().sorted((a, b) -> a.getPath().compareTo(b.getPath())).forEach(url -> add(url.getPath(), url::openStream));
		}
		String folder = System.getProperty(FOLDER_PROPERTY, "");
		if (!folder.isBlank()) {
			addFolder(Path.of(folder));
		}
		issues.forEach(issue -> ILog.of(JsonStandards.class).warn(issue.message()));
	}

	private synchronized void ready() {
		Runnable reading = waiting;
		waiting = null;
		if (reading != null) {
			reading.run();
		}
	}

	@Override
	public List<MetadataStandard> standards() {
		ready();
		List<StandardFile.Content> preferredFirst = new ArrayList<>(byId.values());
		Collections.reverse(preferredFirst);
		preferredFirst.sort((a, b) -> Boolean.compare(b.preferred(), a.preferred()));
		return preferredFirst.stream().map(StandardFile.Content::standard).toList();
	}

	@Override
	public List<Issue> issues() {
		ready();
		return List.copyOf(issues);
	}

	private void addFolder(Path folder) {
		List<Path> files = new ArrayList<>();
		try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.json")) {
			found.forEach(files::add);
		} catch (IOException e) {
			complain(Messages.text(Messages.folderUnreadable, folder));
		}
		files.stream().sorted().forEach(file -> add(file.toString(), () -> Files.newInputStream(file)));
	}

	private void add(String name, Opener opener) {
		try (InputStream in = opener.open()) {
			StandardFile.Content content = StandardFile.read(name, in);
			byId.remove(content.standard().id());
			byId.put(content.standard().id(), content);
		} catch (StandardFile.BadFile e) {
			complain(e.getMessage());
		} catch (IOException e) {
			complain(Messages.text(Messages.fileUnreadable, name));
		}
	}

	private void complain(String message) {
		issues.add(Issue.general("bad-standard", Severity.WARNING, message));
	}

	private interface Opener {
		InputStream open() throws IOException;
	}
}
