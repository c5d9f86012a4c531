// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.portals;

import java.util.List;

import org.broadsheet.core.portal.PortalAccounts;
import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.portal.PortalUser;
import org.broadsheet.core.portal.Role;
import org.broadsheet.ui.kit.Items;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.publish.internal.Background;
import org.broadsheet.ui.publish.internal.Widgets;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Everybody with an account on a portal, and a form to add somebody. */
final class AccountsDialog extends Dialog {

	private final PortalSession session;
	private final PortalAccounts accounts;
	private Table table;
	private Text name;
	private Text email;
	private Text password;
	private Combo role;
	private Button add;
	private Label message;

	AccountsDialog(Shell parent, PortalSession session, PortalAccounts accounts) {
		super(parent);
		this.session = session;
		this.accounts = accounts;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.AccountsDialog_title, session.site().label()));
		Widgets.id(shell, "accounts.dialog");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		((GridLayout) area.getLayout()).marginWidth = 16;
		table = Widgets.named(Widgets.id(Items.explain(new Table(area, SWT.BORDER | SWT.FULL_SELECTION)), "accounts.table"), Messages.AccountsDialog_people);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(480, 140).applyTo(table);
		column(Messages.AccountsDialog_name, 160);
		column(Messages.AccountsDialog_email, 200);
		column(Messages.AccountsDialog_role, 110);
		Composite form = Widgets.wide(Widgets.area(area, 2));
		Widgets.heading(form, Messages.AccountsDialog_new);
		name = Widgets.field(form, Messages.AccountsDialog_nameField, SWT.NONE, "accounts.name");
		email = Widgets.field(form, Messages.AccountsDialog_emailField, SWT.NONE, "accounts.email");
		password = Widgets.field(form, Messages.AccountsDialog_passwordField, SWT.PASSWORD, "accounts.password");
		WidgetFactory.label(SWT.NONE).text(Messages.AccountsDialog_roleField).create(form);
		role = Widgets.named(Widgets.id(new Combo(form, SWT.READ_ONLY), "accounts.role"), Messages.AccountsDialog_role);
		role.setItems(accounts.roles().stream().map(Role::label).toArray(String[]::new));
		role.select(accounts.roles().size() - 1);
		add = Widgets.button(form, Messages.AccountsDialog_add, "accounts.add", this::add);
		for (Text text : List.of(name, email, password)) {
			text.addModifyListener(event -> update());
		}
		message = Widgets.message(area, "", "accounts.message");
		update();
		reload();
		return area;
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Widgets.id(createButton(parent, IDialogConstants.OK_ID, Messages.AccountsDialog_done, false), "accounts.done");
	}

	/** The button can be pressed when the form is filled in; until then, once something is, it is told what is missing. */
	private void update() {
		boolean named = !name.getText().isBlank();
		boolean reachable = email.getText().contains("@");
		boolean secured = !password.getText().isEmpty();
		add.setEnabled(named && reachable && secured);
		getShell().setDefaultButton(add.isEnabled() ? add : null);
		if (named || secured || !email.getText().isBlank()) {
			say(!named ? Messages.AccountsDialog_nameMissing : !reachable ? Messages.AccountsDialog_emailMissing : !secured ? Messages.AccountsDialog_passwordMissing : "", Tone.NEUTRAL);
		}
	}

	private void reload() {
		Background.run(table, Messages.AccountsDialog_people, accounts::list, this::show, sentence -> say(sentence, Tone.ERROR));
	}

	private void show(List<PortalUser> people) {
		table.removeAll();
		for (PortalUser person : people) {
			new TableItem(table, SWT.NONE).setText(new String[] { person.label(), person.email(), person.role() });
		}
	}

	private void add() {
		String wantedName = name.getText().strip();
		String wantedEmail = email.getText().strip();
		String secret = password.getText();
		String wantedRole = accounts.roles().get(role.getSelectionIndex()).id();
		add.setEnabled(false);
		Background.run(table, Messages.AccountsDialog_new, monitor -> accounts.add(wantedName, wantedEmail, wantedRole, secret, monitor), user -> {
			List.of(name, email, password).forEach(text -> text.setText(""));
			say(NLS.bind(Messages.AccountsDialog_added, user.label()), Tone.OK);
			reload();
		}, sentence -> {
			say(sentence, Tone.ERROR);
			update();
		});
	}

	private void say(String sentence, Tone tone) {
		Widgets.say(message, sentence, tone);
	}
}
