// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What tests of windows have in common: waiting for conditions, finding controls, taking pictures. */
public final class UiTests {

	private static final long PATIENCE = 20_000_000_000L;

	private UiTests() {
	}

	/** Handles events until a condition holds; fails when it does not within reason. */
	public static void await(BooleanSupplier condition) {
		Display display = Display.getDefault();
		long end = System.nanoTime() + PATIENCE;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("waited in vain");
			}
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> { });
				display.sleep();
			}
		}
		settle();
	}

	/** Handles all events there are. */
	public static void settle() {
		while (Display.getDefault().readAndDispatch()) {
			// goes on until none is left
		}
	}

	/** All controls below a control, and itself. */
	public static Stream<Control> controls(Control root) {
		return root instanceof Composite composite ? Stream.concat(Stream.of(root), Stream.of(composite.getChildren()).flatMap(UiTests::controls)) : Stream.of(root);
	}

	/** The first control of a kind with a text. */
	public static <T extends Control> T find(Control root, Class<T> type, Function<T, String> text, String wanted) {
		return controls(root).filter(type::isInstance).map(type::cast).filter(control -> text.apply(control).equals(wanted)).findFirst().orElseThrow(() -> new AssertionError("no " + wanted));
	}

	/** Keeps a picture of a window; fails when a control on it has no name, or two have one key. */
	public static void picture(Shell shell, String name) throws IOException {
		settle();
		assertEquals(List.of(), Names.missing(shell), name + " has controls without a name");
		assertEquals(Set.of(), Names.doubled(shell), name + " has keys that stand for several controls");
		Rectangle area = shell.getClientArea();
		Image image = new Image(shell.getDisplay(), area.width, area.height);
		GC gc = new GC(shell);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		Path folder = Files.createDirectories(Path.of("target", "screenshots"));
		loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		image.dispose();
	}
}
