// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.nio.charset.StandardCharsets;

/** Names of files: those that came from elsewhere (an archive, a server) made harmless, and those made of others kept within bounds. */
public final class FileNames {

	/** Bytes of a name that every usual file system takes. */
	private static final int MOST_BYTES = 255;
	private static final int LONGEST_STEM = 100;
	private static final int LONGEST_ENDING = 12;

	private FileNames() {
	}

	/** The last part of a path, legal and harmless in any file system: no folder, no drive, no reserved name, nothing that cannot be shown. */
	public static String safe(String path) {
		String slashed = shown(path).replace('\\', '/');
		String plain = slashed.substring(slashed.lastIndexOf('/') + 1).replaceAll("[:*?\"<>|]", "_").replaceAll("^[. ]+|[. ]+$", "");
		int dot = plain.lastIndexOf('.');
		String ending = dot > 0 && plain.length() - dot <= LONGEST_ENDING ? plain.substring(dot) : "";
		String stem = plain.substring(0, plain.length() - ending.length());
		if (stem.codePointCount(0, stem.length()) > LONGEST_STEM) {
			stem = stem.substring(0, stem.offsetByCodePoints(0, LONGEST_STEM));
		}
		return (stem.isEmpty() || stem.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?") ? "file" + stem : stem) + ending;
	}

	/** A name in three parts that every usual file system takes: where the whole would be too long, the middle part is cut at its end. */
	public static String fitting(String begin, String middle, String end) {
		int to = middle.length();
		while (to > 0 && (begin + middle.substring(0, to) + end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			to = middle.offsetByCodePoints(to, -1);
		}
		return begin + middle.substring(0, to) + end;
	}

	/** A name with characters replaced that cannot be shown or that turn around how others are shown. */
	public static String shown(String name) {
		StringBuilder shown = new StringBuilder();
		name.codePoints().map(c -> hidden(c) ? '_' : c).forEach(shown::appendCodePoint);
		return shown.toString();
	}

	private static boolean hidden(int c) {
		int type = Character.getType(c);
		return Character.isISOControl(c) || type == Character.SURROGATE || type == Character.FORMAT || type == Character.UNASSIGNED;
	}
}
