// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.publish;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	static String PublishOperation_noData;
	static String PublishOperation_notReady;
	static String PublishOperation_portalErrors;
	static String PublishOperation_rowsPublished;
	static String PublishOperation_rowsReceived;
	static String ReviewOperation_apply;
	static String ReviewOperation_columns;
	static String ReviewOperation_create;
	static String ReviewOperation_metadata;
	static String ReviewOperation_readBack;
	static String ReviewOperation_revise;
	static String ReviewOperation_upload;
	static String SharingOperations_publishFirst;

	static {
		initializeMessages("org.broadsheet.core.publish.messages", Messages.class);
	}

	private Messages() {
	}
}
