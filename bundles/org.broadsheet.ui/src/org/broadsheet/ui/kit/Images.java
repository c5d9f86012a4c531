// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.broadsheet.model.DataType;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** The icons of the product: line drawings in tones that stand out on light and dark, sharp at every size and zoom. */
public enum Images {
	DATASET, STATE_DRAFT, STATE_PRIVATE, STATE_INTERNAL, STATE_REVIEW, STATE_PUBLIC, STATE_CHANGED, TYPE_TEXT, TYPE_NUMBER, TYPE_CHECKBOX, TYPE_DATE, TYPE_DATE_ZONED,
	TYPE_URL, TYPE_POINT, TYPE_LINE, TYPE_POLYGON, TYPE_MULTIPOINT, TYPE_MULTILINE, TYPE_MULTIPOLYGON, TYPE_LOCATION, ADD_DATA, REVIEW, METADATA, COLUMNS, PUBLISH,
	SHARE, LOCK, GLOBE, PEOPLE, PERSON, PERSON_ADD, PORTAL, PORTAL_SIGNED_IN, COMPUTER, UNDO, REDO, ERROR, WARNING, INFO, OK, PARTIAL, EMPTY, DRAG, EYE, EYE_OFF, MORE,
	SEARCH, FILTER, NEXT, PREVIOUS, UP, DOWN, IMPORT, EXPORT, FILE, FILE_NEW, FOLDER, HISTORY, ISSUES, PROFILE, ADD, CHECK, CLOSE, DELETE, EDIT, SAVE, REFRESH, COPY,
	OPEN_EXTERNAL, MAIL, KEY, SIGN_OUT, SIGN_IN, SETTINGS, HELP, SAMPLE, SORT_UP, SORT_DOWN, FREEZE, FORMAT, LINK, FIX, CLIPBOARD, ATTACHMENT, TAG, CALENDAR, HOME,
	BRAND;

	private static final int SMALL = 16;
	/** What cannot be pressed is paler on any ground; the toolkit's own way makes lines on a dark ground brighter. */
	private static final String FADED = "<g opacity=\"0.4\" ";

	/** The icon of a data type. */
	public static Images of(DataType type) {
		return switch (type) {
		case TEXT -> TYPE_TEXT;
		case NUMBER -> TYPE_NUMBER;
		case CHECKBOX -> TYPE_CHECKBOX;
		case DATE_TIME -> TYPE_DATE;
		case DATE_TIME_ZONED -> TYPE_DATE_ZONED;
		case URL -> TYPE_URL;
		case POINT -> TYPE_POINT;
		case LINE -> TYPE_LINE;
		case POLYGON -> TYPE_POLYGON;
		case MULTI_POINT -> TYPE_MULTIPOINT;
		case MULTI_LINE -> TYPE_MULTILINE;
		case MULTI_POLYGON -> TYPE_MULTIPOLYGON;
		case LOCATION -> TYPE_LOCATION;
		};
	}

	/** The icon at 16 x 16; UI thread only, not to be disposed. */
	public Image image() {
		return image(SMALL);
	}

	/** The icon at a size in points; UI thread only, not to be disposed. */
	public Image image(int size) {
		return kept(key(size), descriptor(size));
	}

	/** The icon at 16 x 16 of what cannot be pressed now; UI thread only, not to be disposed. */
	public Image faded() {
		return kept(key("faded"), fadedDescriptor());
	}

	/** The icon at 16 x 16 in the colour of words on a selection; UI thread only, not to be disposed. */
	Image selected() {
		RGB words = Display.getCurrent().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT).getRGB();
		String color = String.format("#%02x%02x%02x", words.red, words.green, words.blue);
		return kept(key(color), ImageDescriptor.createFromImageDataProvider(zoom -> data(Math.round(SMALL * zoom / 100f), svg -> svg.replaceAll("#[0-9a-fA-F]{6}", color))));
	}

	/** The icon an image at 16 x 16 shows; empty when it is none of the product, or {@code null}. */
	static Optional<Images> of(Image image) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		return image == null ? Optional.empty()
				: Stream.of(values()).filter(icon -> registry.getDescriptor(icon.key(SMALL)) != null && registry.get(icon.key(SMALL)) == image).findFirst();
	}

	private String key(Object variant) {
		return "org.broadsheet.ui/" + name() + '@' + variant;
	}

	private static Image kept(String key, ImageDescriptor descriptor) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		if (registry.getDescriptor(key) == null) {
			registry.put(key, descriptor);
		}
		return registry.get(key);
	}

	/** Descriptor of the icon at 16 x 16; it has an address, which menus and tool bars of the workbench ask for. */
	public ImageDescriptor descriptor() {
		return this == BRAND ? descriptor(SMALL) : ImageDescriptor.createFromURL(Images.class.getResource(path()));
	}

	/** Descriptor of the icon at a size in points. */
	public ImageDescriptor descriptor(int size) {
		return ImageDescriptor.createFromImageDataProvider(zoom -> data(Math.round(size * zoom / 100f), svg -> svg));
	}

	/** Descriptor of {@link #faded()}. */
	public ImageDescriptor fadedDescriptor() {
		return ImageDescriptor.createFromImageDataProvider(zoom -> data(Math.round(SMALL * zoom / 100f), svg -> svg.replaceFirst("<g ", FADED)));
	}

	private ImageData data(int pixels, UnaryOperator<String> look) {
		try (var stream = Images.class.getResourceAsStream(path())) {
			String svg = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			String sized = svg.replaceFirst("width=\"\\d+\" height=\"\\d+\"", "width=\"" + pixels + "\" height=\"" + pixels + "\"");
			return new ImageLoader().load(new ByteArrayInputStream(look.apply(sized).getBytes(StandardCharsets.UTF_8)))[0];
		} catch (IOException e) {
			throw new UncheckedIOException(path(), e);
		}
	}

	private String path() {
		return "/icons/" + name().toLowerCase(Locale.ROOT) + ".svg";
	}
}
