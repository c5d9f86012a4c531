// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal;

import java.util.List;

import org.broadsheet.ui.kit.Ui;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

/** Light or dark. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

	/** Themes of the platform that the product's style sheets go with. */
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private Combo theme;

	@Override
	public void init(IWorkbench workbench) {
		noDefaultButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite body = Ui.column(parent);
		Ui.label(body, Messages.AppearancePage_theme);
		theme = new Combo(body, SWT.DROP_DOWN | SWT.READ_ONLY);
		theme.setItems(Messages.AppearancePage_light, Messages.AppearancePage_dark);
		theme.select(dark() ? 1 : 0);
		theme.setData("org.broadsheet.id", "preferences.theme");
		Ui.accessible(theme, Messages.AppearancePage_theme);
		Ui.help(body, Messages.AppearancePage_help);
		return body;
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}

	private static boolean dark() {
		ITheme active = engine().getActiveTheme();
		return active != null && active.getId().startsWith(DARK);
	}

	@Override
	public boolean performOk() {
		boolean wanted = theme.getSelectionIndex() == 1;
		if (wanted != dark()) {
			// their ids may name the window system behind
			List<ITheme> themes = engine().getThemes();
			themes.stream().filter(known -> known.getId().startsWith(wanted ? DARK : LIGHT)).findFirst().ifPresent(found -> engine().setTheme(found, true));
		}
		return true;
	}
}
