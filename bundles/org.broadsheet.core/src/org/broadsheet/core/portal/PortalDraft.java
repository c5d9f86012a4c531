// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.portal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import org.broadsheet.model.Visibility;
import org.eclipse.core.runtime.IProgressMonitor;

/** A draft of changes to one dataset on a portal: rows with their columns, or a file to download, then metadata, in this order; then publish or discard. */
public interface PortalDraft {

	/** Id of the dataset the draft belongs to. */
	String datasetId();

	/** Number of the draft among the revisions of its dataset. */
	long revision();

	/** Sends the rows as UTF-8 CSV with the API field names as header row. */
	void upload(Upload upload, IProgressMonitor monitor) throws IOException;

	/**
	 * Says what the columns are and waits until the portal has checked every cell.
	 *
	 * @return what the portal found
	 */
	PortalCheck configure(List<RemoteColumn> columns, IProgressMonitor monitor) throws PortalException;

	/**
	 * Sends a file that people download as it is; it takes the place of rows and columns, for a dataset that is no table.
	 *
	 * @throws PortalException when the portal offers no such files or not this one
	 */
	void offer(Upload file, IProgressMonitor monitor) throws IOException;

	/**
	 * Sends the documents that belong to the dataset; they take the place of those published before. Comes before {@link #describe}; without it the documents stay as they are published.
	 *
	 * @throws PortalException when the portal takes no documents or not these
	 */
	void attach(List<Upload> documents, IProgressMonitor monitor) throws IOException;

	/**
	 * Sends the metadata.
	 *
	 * @param metadata values by the names that the standard's mapping has for this portal; an empty list takes away what is there, and what is not named stays
	 */
	void describe(String name, Map<String, List<String>> metadata, IProgressMonitor monitor) throws PortalException;

	/** What the portal will do on publishing, in words. */
	List<String> plan(IProgressMonitor monitor) throws PortalException;

	/**
	 * Publishes the draft and waits until it is done. This is the only call that can make anything visible to others.
	 *
	 * @return the dataset as read back from the portal
	 */
	RemoteDataset publish(Visibility visibility, IProgressMonitor monitor) throws PortalException;

	/** Gives the draft up. A dataset that was never published is removed with it. */
	void discard(IProgressMonitor monitor) throws PortalException;

	/** A file to send. */
	interface Upload {
		/** Name of the file, for the portal's history. */
		String fileName();

		/** Size in bytes. */
		long size();

		/** Opens the bytes from the start; may be called again for a retry. */
		InputStream open() throws IOException;
	}

	/**
	 * What a portal found in the rows it received.
	 *
	 * @param rows         number of rows received
	 * @param errorCells   number of cells it could not convert, by API field name; columns without errors are missing
	 * @param firstMessage the first complaint in the portal's own words; empty when there is none
	 */
	record PortalCheck(long rows, Map<String, Long> errorCells, String firstMessage) {
	}
}
