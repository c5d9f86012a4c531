// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import java.util.function.Function;

/**
 * A column of a table or tree.
 *
 * @param title heading
 * @param width share of the width
 * @param text  what a cell says
 * @param icon  icon of a cell; may yield {@code null}
 * @param tooltip what more there is to say about a cell
 */
public record Column<T>(String title, int width, Function<T, String> text, Function<T, Images> icon, Function<T, String> tooltip) {

	/** A column of texts with icons; a long text is its own tooltip. */
	public Column(String title, int width, Function<T, String> text, Function<T, Images> icon) {
		this(title, width, text, icon, element -> text.apply(element).length() > LONG ? text.apply(element) : null);
	}

	private static final int LONG = 24;

	/** A column of texts. */
	public static <T> Column<T> of(String title, int width, Function<T, String> text) {
		return new Column<>(title, width, text, element -> null);
	}
}
