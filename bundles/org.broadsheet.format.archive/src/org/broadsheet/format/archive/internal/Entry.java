// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

/**
 * A file in an archive.
 *
 * @param name   its path in the archive, in characters that can be shown; nothing is ever written under it
 * @param size   in bytes when unpacked, as the archive says; -1 when it does not say
 * @param locked whether it is protected by a password
 * @param index  which of the files it is, from 0
 */
record Entry(String name, long size, boolean locked, int index) {

	private static final int LONGEST = 100;

	/** A name as the archive has it, with characters replaced that cannot be shown or kept. */
	static String shown(String name) {
		return name.codePoints().map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || Character.getType(c) == Character.FORMAT ? '_' : c)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	/** The last part of its path. */
	String last() {
		String path = name.replace('\\', '/');
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** A name that is legal and harmless in any file system: no folder, no drive, no reserved name. */
	String safe() {
		String plain = last().replaceAll("[:*?\"<>|]", "_").replaceAll("^[. ]+|[. ]+$", "");
		int dot = plain.lastIndexOf('.');
		String ending = dot > 0 && plain.length() - dot <= 12 ? plain.substring(dot) : "";
		String stem = plain.substring(0, plain.length() - ending.length());
		if (stem.length() > LONGEST) {
			stem = stem.substring(0, stem.offsetByCodePoints(0, LONGEST / 2));
		}
		return (stem.isEmpty() || stem.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?") ? "file" + stem : stem) + ending;
	}

	/** Whether it is something that programs put in besides what the user did. */
	boolean aside() {
		String path = "/" + name.replace('\\', '/');
		return path.contains("/__MACOSX/") || path.contains("/.") && !path.contains("/../") && !path.contains("/./") || last().equalsIgnoreCase("Thumbs.db") || last().equalsIgnoreCase("desktop.ini");
	}
}
