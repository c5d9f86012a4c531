// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.broadsheet.core.origins.DataOrigin;
import org.broadsheet.core.origins.FetchRequest;
import org.broadsheet.core.origins.Fetched;
import org.broadsheet.core.origins.OriginException;
import org.broadsheet.core.origins.OriginField;
import org.broadsheet.core.origins.Watched;
import org.eclipse.core.runtime.IProgressMonitor;

/** A kind of place that somebody else adds: files on a shelf, some of them locked, one that takes for ever. */
final class ShelfOrigin implements DataOrigin {

	private static final OriginField NAME = new OriginField("name", "Name", "Such as fees", OriginField.Kind.TEXT, "", true);
	private static final OriginField NOTE = new OriginField("note", "Note", "", OriginField.Kind.LONG_TEXT, "", false);
	private static final OriginField ROWS = new OriginField("rows", "At most, in rows", "", OriginField.Kind.NUMBER, "50", false);
	private static final OriginField PASSWORD = new OriginField("password", "Password", "", OriginField.Kind.SECRET, "", false);

	final CountDownLatch started = new CountDownLatch(1);
	final CountDownLatch stopped = new CountDownLatch(1);

	@Override
	public String id() {
		return "shelf";
	}

	@Override
	public String label() {
		return "Shelf";
	}

	@Override
	public String description() {
		return "Takes a table from the shelf. What lies on it is not for everybody, and some of it is in the lower drawer.";
	}

	@Override
	public List<OriginField> fields() {
		return List.of(NAME, PASSWORD, NOTE, ROWS);
	}

	@Override
	public Map<String, String> problems(Map<String, String> values) {
		return values.getOrDefault("name", "").contains("/") ? Map.of("name", "A name has no slash in it.") : Map.of();
	}

	@Override
	public Optional<Map<String, String>> recognize(String text) {
		return text.startsWith("shelf:") ? Optional.of(Map.of("name", text.substring(6))) : Optional.empty();
	}

	@Override
	public Optional<String> account(Map<String, String> values) {
		return Optional.empty();
	}

	@Override
	public boolean samples() {
		return true;
	}

	@Override
	public Fetched fetch(FetchRequest request, IProgressMonitor monitor) throws IOException {
		String name = request.value(NAME);
		if (name.equals("endless")) {
			started.countDown();
			Watched.run("shelf", () -> {
				stopped.await();
				return null;
			}, stopped::countDown, monitor);
		}
		if (name.equals("locked") && !request.secret().equals("geheim")) {
			throw new OriginException("password", "That is not the password.");
		}
		Path file = Files.writeString(request.folder().resolve(name + ".csv"), "Year;Fee\n2024;1,5\n" + (request.sample() ? "" : "2025;2,5\n"));
		return new Fetched(file, "shelf:" + name, Map.of("separator", ";"), List.of());
	}
}
