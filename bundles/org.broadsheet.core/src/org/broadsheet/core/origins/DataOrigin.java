// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.origins;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A kind of place that data comes from other than a file: an address on the web, a query to a database. What it fetches is a file, which then is read like any
 * other. An OSGi service; knows no widget.
 */
public interface DataOrigin {

	/** Stable id. */
	String id();

	/** Name of the kind of place, as a menu shows it. */
	String label();

	/** One or two sentences about what can be fetched. */
	String description();

	/** Place in menus, the smallest first. */
	default int rank() {
		return 100;
	}

	/** What has to be known to fetch, as data. At most one is a {@link OriginField.Kind#SECRET}. */
	List<OriginField> fields();

	/** What is wrong with values of the fields that can be seen without going there: a sentence for the user by key of the field. */
	Map<String, String> problems(Map<String, String> values);

	/**
	 * The values that fetch the same data again.
	 *
	 * @param text what a dataset keeps as the origin of its data, or what a user wrote in place of a file
	 * @return values by key without the secret; empty when it is no origin of this kind
	 */
	Optional<Map<String, String>> recognize(String text);

	/** Names whose secret it is, for keeping it in secure storage; empty when values need no secret. */
	Optional<String> account(Map<String, String> values);

	/** The values that may be remembered in the list of places used before: without anything secret in them. */
	default Map<String, String> keepable(Map<String, String> values) {
		return values;
	}

	/** Whether it can fetch the first rows only, to show them. */
	default boolean samples() {
		return false;
	}

	/**
	 * Fetches the data.
	 *
	 * @throws OriginException with a sentence for the user, and the field it is about
	 * @throws org.eclipse.core.runtime.OperationCanceledException within a second after the monitor is cancelled
	 */
	Fetched fetch(FetchRequest request, IProgressMonitor monitor) throws IOException;
}
