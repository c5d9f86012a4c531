// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.model.ModelFactory;
import org.broadsheet.ui.kit.Names;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The menu of a column can be used by single keys, and says what it knows about the type. */
class ColumnMenuTest {

	private static <T> T withMenu(DataType type, DataType inferred, Function<Menu, T> look) {
		Shell shell = new Shell(Display.getDefault());
		try {
			Column column = ModelFactory.eINSTANCE.createColumn();
			column.setName("Amount & more");
			column.setType(type);
			column.setInferredType(inferred);
			Menu menu = new Menu(shell);
			ColumnMenu.fill(menu, column, actions());
			return look.apply(menu);
		} finally {
			shell.dispose();
		}
	}

	/** Answers what is asked while the menu is filled: nothing is sorted or kept in view, two cells do not fit. */
	private static ColumnMenu.Actions actions() {
		Map<Class<?>, Object> answers = Map.of(boolean.class, false, int.class, 0, long.class, 2L);
		return (ColumnMenu.Actions) Proxy.newProxyInstance(ColumnMenuTest.class.getClassLoader(), new Class<?>[] { ColumnMenu.Actions.class }, (proxy, method, arguments) -> answers.get(method.getReturnType()));
	}

	@ParameterizedTest
	@EnumSource
	void everyItemHasAKeyOfItsOwn(DataType type) {
		withMenu(type, type, menu -> {
			assertEquals(Set.of(), Names.doubled(menu));
			Stream.of(menu.getItems()).map(MenuItem::getMenu).filter(below -> below != null).forEach(below -> assertEquals(Set.of(), Names.doubled(below)));
			return null;
		});
	}

	@Test
	void tellsTheTypeThatWasFoundFromTheOneThatWasChosen() {
		assertTrue(last(DataType.NUMBER, DataType.NUMBER).startsWith("Wh&y Number?"));
		assertTrue(last(DataType.NUMBER, DataType.TEXT).startsWith("Wh&y Text at First?"));
	}

	private static String last(DataType type, DataType inferred) {
		return withMenu(type, inferred, menu -> menu.getItem(menu.getItemCount() - 1).getText());
	}
}
