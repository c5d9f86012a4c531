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

	/** The last part of its path. */
	String last() {
		String path = name.replace('\\', '/');
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** Whether it is something that programs put in besides what the user did. */
	boolean aside() {
		String path = "/" + name.replace('\\', '/');
		return path.contains("/__MACOSX/") || path.contains("/.") && !path.contains("/../") && !path.contains("/./") || last().equalsIgnoreCase("Thumbs.db") || last().equalsIgnoreCase("desktop.ini");
	}
}
