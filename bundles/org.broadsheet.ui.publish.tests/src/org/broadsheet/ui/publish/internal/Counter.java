// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.broadsheet.core.Services;
import org.broadsheet.core.dataset.AttachOperation;
import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.DatasetFolder;
import org.broadsheet.core.dataset.ImportOperation;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.portal.Credentials;
import org.broadsheet.core.portal.PortalHost;
import org.broadsheet.core.portal.PortalSite;
import org.broadsheet.ui.kit.Names;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A dataset that can be published, a portal that can be shut and opened again, and the windows between them. */
final class Counter implements AutoCloseable {

	static final Credentials OWNER = new Credentials("jo@example.org", "an owner's long secret");
	static final NullProgressMonitor MONITOR = new NullProgressMonitor();

	private static final long PATIENCE = 60_000_000_000L;
	private static final Map<String, String> METADATA = Map.of("description", "Permits", "category", "Government", "tags", "permits", "updateFrequency", "As needed", "license", "PUBLIC_DOMAIN");

	private final Display display = Display.getDefault();
	private final Path folder;
	private final int port;
	private final OpenDataset dataset;
	private PortalHost.Running portal;

	/** A dataset with a table. */
	Counter(Path folder) throws IOException {
		this(folder, "permits.csv", "Town,Fees\nAndover,1\nBethel,2\nCanton,3\nDarien,4\nEaston,n/a\n");
	}

	/** A dataset with a file that is no table, unless it is CSV. */
	Counter(Path folder, String name, String content) throws IOException {
		this.folder = folder;
		try (ServerSocket socket = new ServerSocket(0)) {
			port = socket.getLocalPort();
		}
		dataset = OpenDataset.open(DatasetFolder.create(folder.resolve("Permits"), "Permits & fees", "ct"), Services.get(), this::onDisplay);
		Path file = Files.writeString(folder.resolve(name), content);
		waitFor(() -> {
			if (name.endsWith(".csv")) {
				new ImportOperation(dataset, file, Map.of()).execute(MONITOR);
			} else {
				new AttachOperation(dataset, List.of(file)).execute(MONITOR);
			}
			for (var field : METADATA.entrySet()) {
				dataset.perform(new Change.SetMetadata(field.getKey(), List.of(field.getValue())), MONITOR);
			}
		});
	}

	private void onDisplay(Runnable change) {
		if (Display.getCurrent() == display) {
			change.run();
		} else {
			display.syncExec(change);
		}
	}

	OpenDataset dataset() {
		return dataset;
	}

	/** Opens the portal, with what it had before. */
	Counter open() throws IOException {
		portal = Services.get().portalHosts().getFirst().serve(folder.resolve("portal"), port, Optional.of(OWNER));
		return this;
	}

	/** Shuts the portal. */
	void shut() {
		portal.close();
		portal = null;
	}

	/** The portal as the workbench knows it; nobody is signed in. */
	PortalSite site() {
		String address = "http://127.0.0.1:" + port;
		return new PortalSite(address, "127.0.0.1", java.net.URI.create(address), "socrata");
	}

	/** Chooses the portal for the dataset. */
	Counter choose() {
		dataset.updatePublication(publication -> {
			publication.setAddress(site().address().toString());
			publication.setConnector(site().connector());
		});
		return this;
	}

	/** Signs in at the portal. */
	Counter signIn() {
		waitFor(() -> Portals.get().signIn(site(), OWNER, MONITOR));
		return this;
	}

	/** Adds somebody to share with. */
	void addReviewer(String email) {
		waitFor(() -> Services.get().portalHosts().getFirst().addUser(folder.resolve("portal"), email.replaceAll("@.*", ""), email, "reviewer", "a reviewer's secret"));
	}

	/** The control with a stable id in any window; none when it is not to be seen. */
	<C extends Control> Optional<C> look(Class<C> type, String id) {
		return Stream.of(display.getShells()).flatMap(Counter::all).filter(control -> id.equals(control.getData(Widgets.ID)) && control.isVisible()).map(type::cast).findFirst();
	}

	/** The control with a stable id, once it is to be seen. */
	<C extends Control> C find(Class<C> type, String id) {
		await(() -> look(type, id).isPresent());
		return look(type, id).orElseThrow();
	}

	/** Text of a label. */
	String text(String id) {
		return look(Label.class, id).map(Label::getText).orElse("");
	}

	/** Presses a button, once it can be pressed. */
	void press(String id) {
		await(() -> look(Control.class, id).filter(Control::isEnabled).isPresent());
		find(Control.class, id).notifyListeners(SWT.Selection, new Event());
		settle();
	}

	private static Stream<Control> all(Control root) {
		return root instanceof Composite composite ? Stream.concat(Stream.of(root), Stream.of(composite.getChildren()).flatMap(Counter::all)) : Stream.of(root);
	}

	/** Handles events until a condition holds. */
	void await(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("waited in vain");
			}
			if (!display.readAndDispatch()) {
				display.timerExec(10, () -> { });
				display.sleep();
			}
		}
		settle();
	}

	private void settle() {
		while (display.readAndDispatch()) {
			// goes on until none is left
		}
	}

	/** Something that takes long or speaks to the portal. */
	@FunctionalInterface
	interface Work {
		void run() throws IOException;
	}

	/** Works beside the display, which goes on meanwhile. */
	void waitFor(Work work) {
		Throwable[] failure = new Throwable[1];
		Thread thread = Thread.ofPlatform().uncaughtExceptionHandler((thrower, thrown) -> failure[0] = thrown).start(() -> {
			try {
				work.run();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
		await(() -> !thread.isAlive());
		if (failure[0] != null) {
			throw new AssertionError(failure[0]);
		}
	}

	/** Keeps a picture of a window; fails when a control on it has no name for a screen reader. */
	void picture(Shell window, String name) {
		settle();
		assertEquals(List.of(), Names.missing(window), name + " has controls without a name");
		assertEquals(Set.of(), Names.doubled(window), name + " has keys that stand for several controls");
		Image image = new Image(display, window.getSize().x, window.getSize().y);
		GC gc = new GC(window);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		image.dispose();
		try {
			loader.save(Files.createDirectories(Path.of("target", "screenshots")).resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() {
		for (Shell shell : display.getShells()) {
			shell.dispose();
		}
		waitFor(() -> {
			Portals.get().signOut(site());
			dataset.close();
		});
		if (portal != null) {
			shut();
		}
	}
}
