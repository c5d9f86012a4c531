// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.lang.reflect.Field;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text there is a name for is there. */
class MessagesTest {

	@ParameterizedTest
	@ValueSource(strings = { "kit", "datasets", "welcome" })
	void everyTextIsThere(String part) throws ReflectiveOperationException {
		for (Field field : Class.forName("org.broadsheet.ui.internal." + part + ".Messages").getDeclaredFields()) {
			if (field.getType() == String.class) {
				field.setAccessible(true);
				String text = (String) field.get(null);
				assertNotNull(text, field.getName());
				assertFalse(text.startsWith("NLS missing"), field.getName());
			}
		}
	}
}
