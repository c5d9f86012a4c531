// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.http;

import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/** Ends a request when its monitor is cancelled, also while a thread waits for bytes of it. */
final class Watch implements AutoCloseable {

	private final Scheduler scheduler;
	private final Request request;
	private final IProgressMonitor monitor;
	private volatile boolean closed;

	Watch(Scheduler scheduler, Request request, IProgressMonitor monitor) {
		this.scheduler = scheduler;
		this.request = request;
		this.monitor = monitor;
		look();
	}

	private void look() {
		if (monitor.isCanceled()) {
			request.abort(new OperationCanceledException());
		} else if (!closed) {
			scheduler.schedule(this::look, 100, TimeUnit.MILLISECONDS);
		}
	}

	@Override
	public void close() {
		closed = true;
	}
}
