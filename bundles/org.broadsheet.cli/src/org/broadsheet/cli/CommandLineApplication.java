// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The command line as an application of the platform. */
public final class CommandLineApplication implements IApplication {

	/** Seconds; what is cancelled is over sooner. */
	private static final int LONGEST_WAIT = 10;

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
		var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
		Path folder = Path.of(System.getProperty("broadsheet.cwd", "")).toAbsolutePath();
		int code = run(new BroadsheetCommand(folder, out, err), arguments);
		out.flush();
		err.flush();
		context.applicationRunning();
		return code;
	}

	/** Runs a command; when the program is told to end meanwhile (Ctrl+C), it is cancelled first and may put everything back. */
	private static int run(BroadsheetCommand command, String... arguments) {
		CountDownLatch over = new CountDownLatch(1);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			if (command.cancel()) {
				await(over);
			}
		}, "cancel"));
		try {
			return command.run(arguments);
		} finally {
			over.countDown();
		}
	}

	private static void await(CountDownLatch over) {
		try {
			over.await(LONGEST_WAIT, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void stop() {
		Thread.currentThread().interrupt();
	}
}
