// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence of the editor is there. */
class EditorMessagesTest {

	@ParameterizedTest
	@ValueSource(strings = { "", ".overview", ".columns", ".metadata", ".imports", ".history", ".parts" })
	void everyKeyHasASentence(String part) throws ReflectiveOperationException {
		for (Field field : Class.forName("org.broadsheet.ui.dataset" + part + ".Messages").getDeclaredFields()) {
			if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
				field.setAccessible(true);
				String text = (String) field.get(null);
				assertNotNull(text, field.getName());
				assertFalse(text.startsWith("NLS missing"), field.getName());
			}
		}
	}
}
