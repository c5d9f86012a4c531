// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.help;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

import org.broadsheet.ui.kit.Dialogs;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.help.IContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.help.AbstractHelpUI;
import org.osgi.framework.FrameworkUtil;

/** Shows the help in the browser of the computer: plain pages that need no server, and no connection. */
public final class HelpPages extends AbstractHelpUI {

	private static final String FOLDER = "/help/";
	private static final String CONTENTS = "index.html";

	private final Predicate<String> browser;

	/** For the platform. */
	public HelpPages() {
		this(Program::launch);
	}

	/**
	 * Shows pages by other means.
	 *
	 * @param browser opens an address; false where it cannot
	 */
	HelpPages(Predicate<String> browser) {
		this.browser = browser;
	}

	/** The file of a page, by any address whose last part is its name; the contents where there is no such page. */
	static Path file(String address) throws IOException {
		// a folder of a bundle is unpacked as a whole, so that the pages find each other
		URL unpacked = FileLocator.toFileURL(FrameworkUtil.getBundle(HelpPages.class).getEntry(FOLDER));
		Path folder = new java.io.File(unpacked.getPath()).toPath();
		Path page = folder.resolve(address.substring(address.lastIndexOf('/') + 1));
		return Files.isRegularFile(page) ? page : folder.resolve(CONTENTS);
	}

	@Override
	public void displayHelp() {
		show(CONTENTS);
	}

	@Override
	public void displayHelpResource(String href) {
		show(href);
	}

	@Override
	public void displayContext(IContext context, int x, int y) {
		show(CONTENTS);
	}

	@Override
	public boolean isContextHelpDisplayed() {
		return false;
	}

	private void show(String address) {
		try {
			Path file = file(address);
			if (!browser.test(file.toUri().toString())) {
				Dialogs.tell(Display.getCurrent().getActiveShell(), Messages.HelpPages_title, NLS.bind(Messages.HelpPages_noBrowser, file));
			}
		} catch (IOException e) {
			Dialogs.error(Display.getCurrent().getActiveShell(), e);
		}
	}
}
