// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.sharing;

import java.util.List;

import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.portal.Role;
import org.broadsheet.core.portal.Sharing;
import org.broadsheet.core.portal.Sharing.Person;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Ui;
import org.broadsheet.ui.publish.internal.Widgets;
import org.broadsheet.ui.publish.internal.sharing.SharingPanel.Wishes;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Manage Collaborators: the people named, their roles, and a line to add one more. */
final class CollaboratorsPart {

	private static final int NAME_WIDTH = Ui.UNIT * 24;

	private final Composite area;
	private final Wishes wishes;
	private final PeopleSearch search;
	private final Combo role;
	private final Button add;
	private final Label count;
	private List<Role> roles = List.of();
	private Composite people;

	CollaboratorsPart(Composite parent, PortalSession session, Sharing sharing, Wishes wishes) {
		this.wishes = wishes;
		area = Widgets.area(parent, 3);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Widgets.heading(area, Messages.CollaboratorsPart_title);
		search = new PeopleSearch(area, session, this::update);
		role = Widgets.named(Widgets.id(new Combo(area, SWT.READ_ONLY), "collaborators.role"), Messages.CollaboratorsPart_role);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(role);
		add = Widgets.button(area, Messages.CollaboratorsPart_add, "collaborators.add", this::add);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(add);
		count = Widgets.id(Widgets.help(area, ""), "collaborators.count");
		show(sharing);
	}

	void show(Sharing sharing) {
		roles = sharing.roles();
		String chosen = role.getText();
		role.setItems(roles.stream().map(Role::label).toArray(String[]::new));
		role.select(Math.max(0, role.indexOf(chosen)));
		if (people != null) {
			people.dispose();
		}
		people = Widgets.wide(Widgets.area(area, 4));
		Widgets.id(people, "collaborators.people");
		sharing.collaborators().forEach(this::line);
		long view = sharing.collaborators().stream().filter(person -> person.role().equals("viewer")).count();
		count.setText(NLS.bind(Messages.CollaboratorsPart_count, view, sharing.collaborators().size() - view));
		update();
		area.layout(true, true);
	}

	private void line(Person person) {
		String name = person.user().label();
		boolean invited = person.user().id().isEmpty();
		String email = person.user().email();
		// who is known by an address only has no name beside it
		boolean nameless = name.equals(email);
		String first = invited && nameless ? NLS.bind(Messages.CollaboratorsPart_invited, name) : name;
		Label label = Widgets.id(WidgetFactory.label(SWT.NONE).text(Ui.escape(first)).tooltip(Ui.escape(first)).create(people), "collaborators.person");
		if (nameless) {
			label.setLayoutData(wide(2));
		} else {
			// a long name leaves room for the address, a short one takes no more than it needs
			GridDataFactory.swtDefaults().hint(Math.min(NAME_WIDTH, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT).applyTo(label);
			String second = Ui.escape(invited ? NLS.bind(Messages.CollaboratorsPart_invited, email) : email);
			WidgetFactory.label(SWT.NONE).text(second).foreground(Colors.MUTED.get()).layoutData(wide(1)).tooltip(second).create(people);
		}
		if (person.owner()) {
			WidgetFactory.label(SWT.NONE).text(Messages.CollaboratorsPart_owner).layoutData(GridDataFactory.swtDefaults().span(2, 1).create()).create(people);
		} else {
			roleChoice(person, name);
			Button remove = Widgets.id(WidgetFactory.button(SWT.PUSH | SWT.FLAT).image(Images.CLOSE.image()).tooltip(NLS.bind(Messages.CollaboratorsPart_remove, name)).create(people),
					"collaborators.remove." + person.user().email());
			Widgets.named(remove, NLS.bind(Messages.CollaboratorsPart_remove, name));
			remove.addListener(SWT.Selection, event -> wishes.carryOut(Messages.CollaboratorsPart_saving, NLS.bind(Messages.CollaboratorsPart_removed, name),
					(operations, monitor) -> operations.unshare(handle(person), monitor)));
		}
	}

	private static GridData wide(int columns) {
		return GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(columns, 1).create();
	}

	private void roleChoice(Person person, String name) {
		Combo combo = Widgets.named(new Combo(people, SWT.READ_ONLY), NLS.bind(Messages.CollaboratorsPart_roleOf, name));
		combo.setItems(roles.stream().map(Role::label).toArray(String[]::new));
		combo.select(roles.stream().map(Role::id).toList().indexOf(person.role()));
		combo.addListener(SWT.Selection, event -> {
			Role wanted = roles.get(combo.getSelectionIndex());
			wishes.carryOut(Messages.CollaboratorsPart_saving, NLS.bind(Messages.CollaboratorsPart_changed, name, wanted.label()),
					(operations, monitor) -> operations.share(handle(person), wanted.id(), monitor));
		});
	}

	private static String handle(Person person) {
		return person.user().email().isEmpty() ? person.user().id() : person.user().email();
	}

	private void update() {
		add.setEnabled(!search.chosen().isEmpty() && role.getSelectionIndex() >= 0);
	}

	private void add() {
		String who = search.chosen();
		Role wanted = roles.get(role.getSelectionIndex());
		search.clear();
		wishes.carryOut(Messages.CollaboratorsPart_saving, NLS.bind(Messages.CollaboratorsPart_added, who, wanted.label()), (operations, monitor) -> operations.share(who, wanted.id(), monitor));
	}

	void enable(boolean on) {
		people.setEnabled(on);
		search.enable(on);
		if (on) {
			update();
		} else {
			add.setEnabled(false);
		}
	}
}
