// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.broadsheet.core.Services;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code broadsheet} with its subcommands. */
@Command(name = "broadsheet", mixinStandardHelpOptions = true, versionProvider = BroadsheetCommand.Version.class, description = "${bundle:broadsheet}", footer = "${bundle:footer}")
public final class BroadsheetCommand implements Runnable {

	/** Done. */
	public static final int DONE = 0;
	/** There are findings, or the wish was refused. */
	public static final int FINDINGS = 1;
	/** Something could not be read or reached. */
	public static final int FAILED = 2;

	private static final List<Class<?>> COMMANDS = List.of(
			CheckCommand.class, NewCommand.class, ImportCommand.class, ImportSheetsCommand.class, SetCommand.class, FixCommand.class, TransformCommand.class,
			HistoryCommand.class, UndoCommand.class, RedoCommand.class, ExportCommand.class, StatusCommand.class, PublishCommand.class, ShareCommand.class,
			VisibilityCommand.class, LoadBatchCommand.class, PortalCommand.class);

	private final Path folder;
	private final PrintWriter out;
	private final PrintWriter err;
	private final IProgressMonitor monitor = new NullProgressMonitor();
	private volatile boolean working;
	private Services services;

	@Spec
	private CommandSpec spec;

	/**
	 * Prepares the command line.
	 *
	 * @param folder what relative paths start from
	 */
	public BroadsheetCommand(Path folder, PrintWriter out, PrintWriter err) {
		this.folder = folder;
		this.out = out;
		this.err = err;
	}

	/** Uses these services instead of those of the running platform. */
	public BroadsheetCommand with(Services given) {
		services = given;
		return this;
	}

	/** Runs the command line; returns the exit code. */
	public int run(String... arguments) {
		return line(arguments).execute(arguments);
	}

	/** The command line for these arguments; with all commands where there are none. */
	CommandLine line(String... arguments) {
		CommandLine line = new CommandLine(this);
		wanted(arguments).forEach(line::addSubcommand);
		line.setResourceBundle(ResourceBundle.getBundle("org.broadsheet.cli.help", Locale.ROOT, BroadsheetCommand.class.getClassLoader()));
		line.setOut(out).setErr(err);
		line.setUsageHelpAutoWidth(true);
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setExecutionExceptionHandler(new Failures());
		return line;
	}

	/** The command that is named first, as making all of them is a good part of a start; all where none is, so that they can be told. */
	private static List<Class<?>> wanted(String... arguments) {
		return COMMANDS.stream().filter(command -> arguments.length > 0 && command.getAnnotation(Command.class).name().equals(arguments[0])).findFirst().<List<Class<?>>>map(List::of)
				.orElse(COMMANDS);
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.BroadsheetCommand_missing);
	}

	Services services() {
		return services == null ? Services.get() : services;
	}

	/** Cancels what runs; whether there is anything that takes notice of it, and needs a moment to leave all as it was. */
	public boolean cancel() {
		monitor.setCanceled(true);
		return working;
	}

	IProgressMonitor monitor() {
		working = true;
		return monitor;
	}

	Path resolve(Path path) {
		return folder.resolve(path).normalize();
	}

	PrintWriter out() {
		return out;
	}

	PrintWriter err() {
		return err;
	}

	/** Name and version of the product. */
	static final class Version implements IVersionProvider {

		@Override
		public String[] getVersion() {
			var bundle = Platform.getBundle("org.broadsheet.cli");
			var version = bundle == null ? null : bundle.getVersion();
			return new String[] { version == null ? "Broadsheet" : "Broadsheet " + version.getMajor() + "." + version.getMinor() + "." + version.getMicro() };
		}
	}
}
