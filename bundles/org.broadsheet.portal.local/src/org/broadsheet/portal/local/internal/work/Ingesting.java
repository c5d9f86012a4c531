// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.work;

import java.io.IOException;
import java.sql.SQLException;

import org.broadsheet.portal.local.internal.data.Source;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.draft.CsvIngest;
import org.broadsheet.portal.local.internal.draft.IngestException;
import org.broadsheet.portal.local.internal.draft.IngestResult;
import org.broadsheet.portal.local.internal.http.HttpFailure;
import org.eclipse.osgi.util.NLS;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the rows of complete uploads. */
public final class Ingesting {
	private static final Logger LOG = LoggerFactory.getLogger(Ingesting.class);

	private final Stores stores;
	private final Worker worker;

	public Ingesting(Stores stores, Worker worker) {
		this.stores = stores;
		this.worker = worker;
	}

	/** Reads a source whose bytes are complete; its state can be seen in the store. */
	public void begin(Source source) {
		worker.run("reading source " + source.id(), () -> read(source));
	}

	/** Goes on with what was not finished when the portal stopped. */
	public void resume() {
		stores.sources().unread().forEach(this::begin);
	}

	private void read(Source source) {
		try {
			if (source.options().parse()) {
				IngestResult result = CsvIngest.read(stores.folder().upload(source.fileId().orElseThrow()),
						source.options(), stores.folder().draft(source.id()));
				stores.schemas().addRead(source, result);
			} else {
				stores.sources().finish(source);
			}
		} catch (IngestException | HttpFailure e) {
			stores.sources().fail(source, e.getMessage());
		} catch (IOException | SQLException | RuntimeException e) {
			if (Thread.currentThread().isInterrupted()) {
				return;
			}
			LOG.error("Source {} could not be read", source.id(), e);
			stores.sources().fail(source, NLS.bind(Messages.Ingesting_broken, e.getMessage()));
		}
	}
}
