// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app;

import org.broadsheet.ui.kit.Images;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** Menus and tool bar: what somebody who publishes data needs, and nothing of a development tool. */
final class BroadsheetActions extends ActionBarAdvisor {

	private IWorkbenchWindow window;

	BroadsheetActions(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow forWindow) {
		window = forWindow;
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(file());
		bar.add(edit());
		bar.add(dataset());
		bar.add(view());
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(help());
	}

	private MenuManager file() {
		MenuManager menu = new MenuManager(Messages.BroadsheetActions_file, IWorkbenchActionConstants.M_FILE);
		add(menu, Commands.NEW, Messages.BroadsheetActions_new, Images.FILE_NEW);
		add(menu, Commands.OPEN_FILE, Messages.BroadsheetActions_open, Images.FILE);
		add(menu, Commands.OPEN_SAMPLE, Messages.BroadsheetActions_sample, Images.SAMPLE);
		menu.add(new Separator());
		add(menu, Commands.EXPORT, Messages.BroadsheetActions_export, Images.EXPORT);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(action(ActionFactory.CLOSE));
		menu.add(action(ActionFactory.CLOSE_ALL));
		menu.add(new Separator());
		IWorkbenchAction preferences = action(ActionFactory.PREFERENCES);
		preferences.setText(Messages.BroadsheetActions_preferences);
		menu.add(preferences);
		menu.add(action(ActionFactory.QUIT));
		return menu;
	}

	private MenuManager edit() {
		MenuManager menu = new MenuManager(Messages.BroadsheetActions_edit, IWorkbenchActionConstants.M_EDIT);
		menu.add(action(ActionFactory.UNDO));
		menu.add(action(ActionFactory.REDO));
		menu.add(new Separator());
		menu.add(action(ActionFactory.CUT));
		menu.add(action(ActionFactory.COPY));
		menu.add(action(ActionFactory.PASTE));
		menu.add(action(ActionFactory.DELETE));
		menu.add(action(ActionFactory.SELECT_ALL));
		menu.add(new Separator());
		menu.add(action(ActionFactory.FIND));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	private MenuManager dataset() {
		MenuManager menu = new MenuManager(Messages.BroadsheetActions_dataset, "org.broadsheet.app.dataset");
		add(menu, Commands.IMPORT, Messages.BroadsheetActions_import, Images.IMPORT);
		add(menu, Commands.CHECK, Messages.BroadsheetActions_check, Images.REVIEW);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, Commands.PUBLISH, Messages.BroadsheetActions_publish, Images.PUBLISH);
		add(menu, Commands.COLLABORATORS, Messages.BroadsheetActions_collaborators, Images.PEOPLE);
		add(menu, Commands.VIEWERS, Messages.BroadsheetActions_viewers, Images.GLOBE);
		return menu;
	}

	private MenuManager view() {
		MenuManager menu = new MenuManager(Messages.BroadsheetActions_view, "org.broadsheet.app.view");
		for (String id : PublishPerspective.VIEWS) {
			if (window.getWorkbench().getViewRegistry().find(id) != null) {
				menu.add(new ShowViewItem(window, id));
			}
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(action(ActionFactory.RESET_PERSPECTIVE));
		return menu;
	}

	private MenuManager help() {
		MenuManager menu = new MenuManager(Messages.BroadsheetActions_help, IWorkbenchActionConstants.M_HELP);
		add(menu, Commands.WELCOME, Messages.BroadsheetActions_welcome, Images.HOME);
		menu.add(action(ActionFactory.HELP_CONTENTS));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(action(ActionFactory.ABOUT));
		return menu;
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		button(tools, Commands.NEW, Messages.BroadsheetActions_newButton, Images.FILE_NEW, false);
		button(tools, Commands.IMPORT, Messages.BroadsheetActions_importButton, Images.IMPORT, true);
		button(tools, Commands.CHECK, Messages.BroadsheetActions_checkButton, Images.REVIEW, false);
		if (Commands.isThere(window, Commands.PUBLISH)) {
			tools.add(new PublishItem(window));
		}
		tools.add(new Separator());
		tools.add(action(ActionFactory.UNDO, Images.UNDO));
		tools.add(action(ActionFactory.REDO, Images.REDO));
		bar.add(new ToolBarContributionItem(tools, "org.broadsheet.app.main"));
	}

	private IWorkbenchAction action(ActionFactory factory) {
		IWorkbenchAction action = getAction(factory.getId()) instanceof IWorkbenchAction known ? known : factory.create(window);
		register(action);
		return action;
	}

	/** With an icon of the product: those of the platform say on a dark ground that what is enabled is not. */
	private IWorkbenchAction action(ActionFactory factory, Images icon) {
		IWorkbenchAction action = action(factory);
		action.setImageDescriptor(icon.descriptor());
		action.setDisabledImageDescriptor(icon.fadedDescriptor());
		return action;
	}

	private void add(MenuManager menu, String command, String label, Images image) {
		if (Commands.isThere(window, command)) {
			var parameter = new CommandContributionItemParameter(window, command + ".menu", command, CommandContributionItem.STYLE_PUSH);
			parameter.label = label;
			parameter.icon = image.descriptor();
			menu.add(new CommandContributionItem(parameter));
		}
	}

	private void button(ToolBarManager bar, String command, String verb, Images icon, boolean menu) {
		if (Commands.isThere(window, command)) {
			bar.add(CommandItem.of(window, command, verb, icon, menu));
		}
	}
}
