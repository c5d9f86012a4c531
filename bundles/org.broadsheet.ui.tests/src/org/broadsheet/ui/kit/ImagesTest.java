// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.broadsheet.model.DataType;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every icon is there, in every size, and shows something. */
class ImagesTest {

	@BeforeAll
	static void display() {
		assertNotNull(Display.getDefault());
	}

	@ParameterizedTest
	@EnumSource
	void showsSomethingAtEverySize(Images icon) {
		for (int size : new int[] { 16, 24, 32 }) {
			ImageData data = icon.descriptor(size).getImageData(100);
			assertEquals(size, data.width);
			assertEquals(size, data.height);
			assertTrue(opaque(data) > size / 2, icon + " is empty at " + size);
		}
		assertEquals(32, icon.descriptor(16).getImageData(200).width, "sharp on a dense screen");
	}

	private static long opaque(ImageData data) {
		return IntStream.range(0, data.width * data.height).filter(i -> data.getAlpha(i % data.width, i / data.width) > 64).count();
	}

	@ParameterizedTest
	@EnumSource
	void isSeenOnASelection(Images icon) {
		RGB words = Display.getDefault().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT).getRGB();
		ImageData data = icon.selected().getImageData(100);
		for (int i = 0; i < data.width * data.height; i++) {
			if (data.getAlpha(i % data.width, i / data.width) == 255) {
				assertEquals(words, data.palette.getRGB(data.getPixel(i % data.width, i / data.width)));
			}
		}
		assertTrue(opaque(data) > 4, icon + " is empty");
	}

	@ParameterizedTest
	@EnumSource
	void isReadyForToolBars(Images icon) {
		assertEquals(16, icon.descriptor().getImageData(100).width);
		assertNotNull(icon.image());
	}

	@ParameterizedTest
	@EnumSource
	void everyTypeHasOne(DataType type) {
		assertTrue(Images.of(type).name().startsWith("TYPE_"));
	}
}
