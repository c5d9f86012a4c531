// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.broadsheet.ui.kit.Names;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Uses the workbench as a person does: finds widgets by their stable ids, presses mouse buttons and keys, and waits until something is so. It runs on the test's thread and hops to
 * the UI thread for each look and each stroke.
 */
public final class Robot {

	/** Key of the stable id of a widget. */
	public static final String ID = "org.broadsheet.id";

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final Duration ATTEMPT = Duration.ofSeconds(3);
	private static final int ATTEMPTS = 5;

	private final Display display;
	private final Screenshots screenshots;

	/** Uses a display; what cannot be found or does not become so is photographed. */
	public Robot(Display display, Screenshots screenshots) {
		this.display = display;
		this.screenshots = screenshots;
	}

	/** Takes a picture of the screen; fails when a control on it has no name for a screen reader. */
	public void picture(String name) {
		settle();
		screenshots.take(display, name);
		assertEquals(List.of(), ui(() -> Stream.of(display.getShells()).filter(Shell::isVisible).flatMap(shell -> Names.missing(shell).stream()).toList()), name + " has controls without a name");
		assertEquals(Set.of(), ui(() -> Stream.of(display.getShells()).filter(Shell::isVisible).flatMap(shell -> Names.doubled(shell).stream()).collect(Collectors.toSet())), name + " has keys that stand for several controls");
	}

	/** Runs something on the UI thread and returns its result. */
	public <T> T ui(Supplier<T> look) {
		AtomicReference<T> result = new AtomicReference<>();
		AtomicReference<RuntimeException> failure = new AtomicReference<>();
		AtomicReference<Error> failed = new AtomicReference<>();
		display.syncExec(() -> {
			try {
				result.set(look.get());
			} catch (RuntimeException e) {
				failure.set(e);
			} catch (AssertionError e) {
				// the workbench would log it, and the test go on
				failed.set(e);
			}
		});
		if (failure.get() != null) {
			throw failure.get();
		}
		if (failed.get() != null) {
			throw failed.get();
		}
		return result.get();
	}

	/** Runs something on the UI thread. */
	public void run(Runnable action) {
		ui(() -> {
			action.run();
			return null;
		});
	}

	/** Starts something on the UI thread that may open a dialog, without waiting for it. */
	public void start(Runnable action) {
		display.asyncExec(action);
	}

	/** Waits until something is so, seen from the UI thread. */
	public void until(String what, BooleanSupplier condition) {
		Instant end = Instant.now().plus(PATIENCE);
		while (!ui(condition::getAsBoolean)) {
			if (Instant.now().isAfter(end)) {
				screenshots.take(display, "failed-" + what.replaceAll("[^A-Za-z0-9]+", "-"));
				fail("It did not become so: " + what + "\n" + ui(this::tree));
			}
			pause();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(20);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	/** Does something again until it has worked; what one does may come to nothing while the workbench is still busy with itself. */
	public void again(String what, Runnable attempt, BooleanSupplier worked) {
		for (int i = 0; i < ATTEMPTS; i++) {
			attempt.run();
			Instant end = Instant.now().plus(ATTEMPT);
			while (Instant.now().isBefore(end)) {
				if (ui(worked::getAsBoolean)) {
					return;
				}
				pause();
			}
		}
		until(what, worked);
	}

	/** Lets the UI thread do what it has to do. */
	public void settle() {
		for (int i = 0; i < 3; i++) {
			display.syncExec(() -> { });
		}
	}

	/** The visible widget with an id, waited for. */
	public <T extends Control> T find(Class<T> type, String id) {
		AtomicReference<T> found = new AtomicReference<>();
		until(id + " is there", () -> {
			look(type, control -> id.equals(control.getData(ID)) && control.isVisible()).ifPresent(found::set);
			return found.get() != null;
		});
		return found.get();
	}

	/** The visible widget that fits, if there is one now; UI thread only. */
	public <T extends Control> Optional<T> look(Class<T> type, Predicate<T> fits) {
		Deque<Control> left = new ArrayDeque<>();
		Shell[] shells = display.getShells();
		for (int i = 0; i < shells.length; i++) {
			left.addLast(shells[i]);
		}
		while (!left.isEmpty()) {
			Control control = left.removeFirst();
			if (type.isInstance(control) && fits.test(type.cast(control))) {
				return Optional.of(type.cast(control));
			}
			if (control instanceof Composite composite) {
				left.addAll(List.of(composite.getChildren()));
			}
		}
		return Optional.empty();
	}

	/** Whether a visible widget has an id now. */
	public boolean isThere(String id) {
		return ui(() -> look(Control.class, control -> id.equals(control.getData(ID)) && control.isVisible()).isPresent());
	}

	/** Presses a button with the mouse once it is enabled. */
	public void press(String id) {
		Button button = find(Button.class, id);
		until(id + " is enabled", () -> !button.isDisposed() && button.isEnabled());
		click(button);
	}

	/** Clicks in the middle of a control. */
	public void click(Control control) {
		Point middle = ui(() -> {
			Rectangle bounds = control.getBounds();
			return control.toDisplay(bounds.width / 2, bounds.height / 2);
		});
		click(middle);
	}

	/** Clicks at a point of the screen with the left button. */
	public void click(Point where) {
		hand("mousemove", "--sync", Integer.toString(where.x), Integer.toString(where.y), "click", "1");
	}

	/** Presses and releases a key, named as X names it, such as {@code Return} or {@code ctrl+z}. */
	public void key(String name) {
		hand("key", name);
	}

	/** Types a text where the focus is. */
	public void type(String text) {
		hand("type", text);
	}

	/** Real strokes on the display, by the tool that sends them to the X server: the toolkit's own do not reach every widget. */
	private void hand(String... strokes) {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(List.of(strokes));
		try {
			Process process = new ProcessBuilder(command).inheritIO().start();
			if (process.waitFor() != 0) {
				fail("xdotool refused " + command);
			}
		} catch (IOException e) {
			fail("The tests press keys and buttons with xdotool: install it (apt-get install xdotool).", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
		settle();
	}

	/** Fills in a text field and leaves it. */
	public void fill(String id, String text) {
		Text field = find(Text.class, id);
		run(() -> {
			field.forceFocus();
			field.setText(text);
		});
		settle();
	}

	/** Chooses a line of a drop-down. */
	public void choose(String id, String line) {
		Combo combo = find(Combo.class, id);
		until(id + " offers " + line, () -> combo.indexOf(line) >= 0);
		run(() -> {
			combo.forceFocus();
			combo.select(combo.indexOf(line));
			combo.notifyListeners(SWT.Selection, new Event());
		});
		settle();
	}

	/** All visible widgets with ids or texts, for the message when something is missing. */
	private String tree() {
		List<String> lines = new ArrayList<>();
		look(Control.class, control -> {
			if (control.getData(ID) != null) {
				lines.add(control.getClass().getSimpleName() + " " + control.getData(ID) + (control.isVisible() ? "" : " (hidden)") + (control.isEnabled() ? "" : " (disabled)"));
			}
			return false;
		});
		return String.join("\n", lines);
	}
}
