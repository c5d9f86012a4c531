// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The platform's log; silent where there is no platform. */
final class Log {

	private Log() {
	}

	static void warn(String message, Throwable cause) {
		Bundle bundle = FrameworkUtil.getBundle(Log.class);
		if (bundle != null) {
			ILog.of(bundle).warn(message, cause);
		}
	}
}
