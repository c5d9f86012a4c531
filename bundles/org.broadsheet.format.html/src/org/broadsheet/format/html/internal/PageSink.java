// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import java.io.IOException;

import org.jsoup.nodes.Element;

/** Is told what tables a page holds. Tables have numbers from 0 in the order in which they show their first row or caption, the same at every reading. */
interface PageSink {

	/**
	 * A table.
	 *
	 * @param element of which only the beginning is there
	 * @param heading text of the heading above it; empty when there is none
	 */
	default void table(int table, Element element, String heading) {
		// of no interest to a sink that knows the tables
	}

	/** The caption of a table. */
	default void caption(int table, String text) {
		// of no interest to a sink that knows the tables
	}

	/** A table holds another one. */
	default void nested(int table) {
		// of no interest to a sink that knows the tables
	}

	/**
	 * A row of a table, the cells of which are complete.
	 *
	 * @return whether more is wanted
	 */
	boolean row(int table, Element tr) throws IOException;
}
