// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app.robot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Pictures of the whole screen in a folder, numbered in the order they were taken. */
public final class Screenshots {

	/** Events that a picture waits for, more than any painting needs. */
	private static final int NEVER_AT_REST = 1_000_000;

	private final Path folder;
	private int taken;

	/** Puts pictures in a folder. */
	public Screenshots(Path folder) {
		this.folder = folder;
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Takes a picture; from any thread. */
	public void take(Display display, String name) {
		String file = "%02d-%s.png".formatted(++taken, name);
		display.syncExec(() -> save(display, folder.resolve(file)));
	}

	private static void save(Display display, Path file) {
		int events = 0;
		while (display.readAndDispatch()) {
			if (++events > NEVER_AT_REST) {
				throw new AssertionError("The workbench never comes to rest: something asks to be done again and again.");
			}
		}
		Rectangle bounds = display.getBounds();
		Image image = new Image(display, bounds.width, bounds.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, bounds.x, bounds.y);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			loader.save(file.toString(), SWT.IMAGE_PNG);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
