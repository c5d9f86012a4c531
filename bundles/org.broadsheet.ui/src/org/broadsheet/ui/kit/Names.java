// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** What a screen reader says for controls. Every control that takes the focus has a name: its text, or one that is given here. */
public final class Names {

	private static final String NAME = "org.broadsheet.name";
	private static final Pattern MNEMONIC = Pattern.compile("&(.)");

	private Names() {
	}

	/** A name and what a control is for; the help may be empty. */
	private record Named(Supplier<String> name, String help) {
	}

	/** Gives a control a name, which may change, and says what it is for; the help may be empty. What was given before is forgotten. */
	public static void give(Control control, Supplier<String> name, String help) {
		boolean known = control.getData(NAME) != null;
		control.setData(NAME, new Named(name, help));
		if (!known) {
			listen(control);
		}
	}

	private static void listen(Control control) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = of(control);
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				explain(event);
			}

			@Override
			public void getHelp(AccessibleEvent event) {
				explain(event);
			}

			private void explain(AccessibleEvent event) {
				String help = ((Named) control.getData(NAME)).help();
				event.result = help.isEmpty() ? event.result : help;
			}
		});
	}

	/** The name of a control; empty when there is none. */
	public static String of(Control control) {
		if (control.getData(NAME) instanceof Named named) {
			return named.name().get();
		}
		return switch (control) {
		case Button button -> button.getText();
		case Link link -> link.getText();
		default -> "";
		};
	}

	/** The visible controls from a control downwards that take the focus and have no name, as their kind and stable id; tests let there be none. */
	public static List<String> missing(Control root) {
		return all(root).filter(Control::isVisible).flatMap(Names::nameless).toList();
	}

	/** The keys that stand for more than one item of a menu, which then need more strokes than one; tests let there be none. */
	public static Set<Character> doubled(Menu menu) {
		return doubled(Stream.of(menu.getItems()).map(MenuItem::getText));
	}

	/** The keys that stand for more than one visible control of a window or menu of its bar; tests let there be none. */
	public static Set<Character> doubled(Shell window) {
		Stream<String> bar = window.getMenuBar() == null ? Stream.empty() : Stream.of(window.getMenuBar().getItems()).map(MenuItem::getText);
		return doubled(Stream.concat(bar, all(window).filter(Control::isVisible).map(Names::text)));
	}

	private static Set<Character> doubled(Stream<String> texts) {
		Set<Character> seen = new HashSet<>();
		return texts.map(text -> MNEMONIC.matcher(text.replace("&&", ""))).filter(Matcher::find).map(found -> Character.toLowerCase(found.group(1).charAt(0))).filter(key -> !seen.add(key))
				.collect(Collectors.toSet());
	}

	/** What a control says in words that may have a key of their own. */
	private static String text(Control control) {
		return switch (control) {
		case Button button -> button.getText();
		case Label label -> label.getText();
		case Link link -> link.getText();
		default -> "";
		};
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite composite ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(Names::all)) : Stream.of(control);
	}

	private static Stream<String> nameless(Control control) {
		if (control instanceof ToolBar bar) {
			return Stream.of(bar.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0 && silent(item)).map(item -> "ToolItem " + item.getData("org.broadsheet.id"));
		}
		return takesFocus(control) && of(control).isBlank() ? Stream.of(control.getClass().getSimpleName() + ' ' + control.getData("org.broadsheet.id")) : Stream.empty();
	}

	private static boolean silent(ToolItem item) {
		return item.getText().isBlank() && (item.getToolTipText() == null || item.getToolTipText().isBlank());
	}

	private static boolean takesFocus(Control control) {
		return switch (control) {
		case Button button -> true;
		case Link link -> true;
		case Text text -> true;
		case StyledText text -> true;
		case Combo combo -> true;
		case CCombo combo -> true;
		case Spinner spinner -> true;
		case DateTime date -> true;
		case Scale scale -> true;
		case Slider slider -> true;
		case org.eclipse.swt.widgets.List list -> true;
		case Table table -> true;
		case Tree tree -> true;
		case Canvas canvas -> (canvas.getStyle() & SWT.NO_FOCUS) == 0 && canvas.getChildren().length == 0 && canvas.isListening(SWT.KeyDown);
		default -> false;
		};
	}
}
