// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.broadsheet.core.DiskSpace;
import org.eclipse.osgi.util.NLS;

/** Says in the user's words why the database failed. */
final class Failures {

	private Failures() {
	}

	static IOException of(SQLException failure, Path folder) {
		String message = String.valueOf(failure.getMessage());
		if (message.equals(Messages.closed)) {
			return new IOException(message, failure);
		}
		// what failed first may be hidden behind what failed for that
		if (noRoom(failure) || DiskSpace.isFull(folder)) {
			return new IOException(NLS.bind(Messages.noRoom, folder), failure);
		}
		if (locked(failure)) {
			return new IOException(NLS.bind(Messages.inUse, folder), failure);
		}
		if (damaged(failure)) {
			return new IOException(NLS.bind(Messages.damaged, folder), failure);
		}
		return new IOException(NLS.bind(Messages.failed, folder, message.lines().findFirst().orElse("")), failure);
	}

	/** Whether the disk is full. */
	static boolean noRoom(SQLException failure) {
		return DiskSpace.saysFull(failure.getMessage());
	}

	/** Whether another program has the file open. */
	static boolean locked(SQLException failure) {
		String message = String.valueOf(failure.getMessage());
		return message.contains("Could not set lock") || message.contains("being used by another process");
	}

	/** Whether the file cannot be trusted any longer. */
	static boolean damaged(SQLException failure) {
		String message = String.valueOf(failure.getMessage());
		return message.contains("checksum") || message.contains("FATAL") || message.contains("INTERNAL") || message.contains("Serialization Error") || message.contains("database has been invalidated");
	}
}
