// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.publish;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String PublishOperation_noData;
	public static String PublishOperation_notReady;
	public static String PublishOperation_portalErrors;
	public static String PublishOperation_rowsPublished;
	public static String PublishOperation_rowsReceived;
	public static String ReviewOperation_apply;
	public static String ReviewOperation_columns;
	public static String ReviewOperation_create;
	public static String ReviewOperation_file;
	public static String ReviewOperation_metadata;
	public static String ReviewOperation_readBack;
	public static String ReviewOperation_revise;
	public static String ReviewOperation_upload;
	public static String SharingOperations_publishFirst;

	static {
		initializeMessages("org.broadsheet.core.publish.messages", Messages.class);
	}

	private Messages() {
	}
}
