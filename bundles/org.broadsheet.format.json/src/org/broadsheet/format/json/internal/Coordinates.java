// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import org.broadsheet.model.DataType;

/** Rewrites the coordinates of a geometry, given as compact JSON, as the body of well-known text. */
final class Coordinates {

	private final String json;
	private final StringBuilder out;
	private int pos;
	private boolean height;

	Coordinates(String json) {
		this.json = json;
		this.out = new StringBuilder(json.length());
	}

	/** The body; null when the lists are not nested as the type needs, or hold anything but numbers. */
	String body(DataType type) {
		int depth = switch (type) {
		case POINT -> 0;
		case MULTI_POINT, LINE -> 1;
		case POLYGON, MULTI_LINE -> 2;
		default -> 3;
		};
		boolean parens = type == DataType.POINT || type == DataType.MULTI_POINT;
		return (depth == 0 ? position(true) : list(depth, parens)) && pos == json.length() ? out.toString() : null;
	}

	/** Whether a position had more than two numbers. */
	boolean height() {
		return height;
	}

	private boolean list(int depth, boolean parens) {
		if (!at('[')) {
			return false;
		}
		out.append('(');
		boolean first = true;
		do {
			out.append(first ? "" : ", ");
			first = false;
			if (!(depth == 1 ? position(parens) : list(depth - 1, parens))) {
				return false;
			}
		} while (at(','));
		out.append(')');
		return at(']');
	}

	private boolean position(boolean parens) {
		if (!at('[')) {
			return false;
		}
		out.append(parens ? "(" : "");
		int count = 0;
		do {
			int start = pos;
			while (pos < json.length() && "+-.0123456789eE".indexOf(json.charAt(pos)) >= 0) {
				pos++;
			}
			if (pos == start) {
				return false;
			}
			if (count < 2) {
				out.append(count == 0 ? "" : " ").append(json, start, pos);
			}
			count++;
		} while (at(','));
		height |= count > 2;
		out.append(parens ? ")" : "");
		return count >= 2 && at(']');
	}

	private boolean at(char c) {
		boolean found = pos < json.length() && json.charAt(pos) == c;
		pos += found ? 1 : 0;
		return found;
	}
}
