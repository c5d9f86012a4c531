// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The command line as an application of the platform. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
		var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
		Path folder = Path.of(System.getProperty("broadsheet.cwd", "")).toAbsolutePath();
		int code = new BroadsheetCommand(folder, out, err).run(arguments);
		out.flush();
		err.flush();
		context.applicationRunning();
		return code;
	}

	@Override
	public void stop() {
		Thread.currentThread().interrupt();
	}
}
