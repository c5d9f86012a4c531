// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.sharing;

import java.util.List;

import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.portal.PortalUser;
import org.broadsheet.ui.publish.internal.Background;
import org.broadsheet.ui.publish.internal.Widgets;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field for a name or e-mail address with the people who match below it, found while one types. */
final class PeopleSearch {

	private static final int PAUSE = 250;
	private static final int MOST = 5;

	private final PortalSession session;
	private final Runnable changed;
	private final Text text;
	private final org.eclipse.swt.widgets.List matches;
	private List<PortalUser> found = List.of();
	private Job job;
	private boolean picking;
	private int typed;

	PeopleSearch(Composite parent, PortalSession session, Runnable changed) {
		this.session = session;
		this.changed = changed;
		Composite area = Widgets.area(parent, 1);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		text = Widgets.id(WidgetFactory.text(SWT.BORDER).message(Messages.PeopleSearch_hint).create(area), "collaborators.search");
		Widgets.named(text, Messages.PeopleSearch_hint);
		Widgets.wide(text);
		matches = Widgets.id(new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.SINGLE), "collaborators.matches");
		Widgets.named(matches, Messages.PeopleSearch_matches);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(matches);
		matches.setVisible(false);
		text.addModifyListener(event -> typed());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && matches.getVisible()) {
				matches.setFocus();
				matches.select(0);
			}
		});
		matches.addListener(SWT.DefaultSelection, event -> pick());
		matches.addListener(SWT.MouseUp, event -> pick());
	}

	/** The e-mail address picked or whatever was typed. */
	String chosen() {
		return text.getText().strip();
	}

	void clear() {
		text.setText("");
		show(List.of());
	}

	void enable(boolean on) {
		text.setEnabled(on);
	}

	private void typed() {
		changed.run();
		if (picking) {
			return;
		}
		int count = ++typed;
		text.getDisplay().timerExec(PAUSE, () -> {
			if (count == typed && !text.isDisposed()) {
				search(chosen());
			}
		});
	}

	private void search(String wanted) {
		if (job != null) {
			job.cancel();
		}
		if (wanted.length() < 2) {
			show(List.of());
			return;
		}
		int count = typed;
		// an answer that cannot be had leaves what was typed: it can be added as it stands
		job = Background.run(text, Messages.PeopleSearch_matches, monitor -> session.searchPeople(wanted, monitor), people -> {
			if (count == typed) {
				show(people);
			}
		}, sentence -> show(List.of()));
	}

	private void show(List<PortalUser> people) {
		found = people.stream().limit(MOST).toList();
		matches.setItems(found.stream().map(user -> user.email().isEmpty() ? user.label() : user.label() + "  –  " + user.email()).toArray(String[]::new));
		boolean visible = !found.isEmpty();
		if (visible != matches.getVisible()) {
			matches.setVisible(visible);
			((GridData) matches.getLayoutData()).exclude = !visible;
		}
		matches.requestLayout();
	}

	private void pick() {
		int index = matches.getSelectionIndex();
		if (index >= 0) {
			PortalUser user = found.get(index);
			picking = true;
			text.setText(user.email().isEmpty() ? user.id() : user.email());
			picking = false;
			typed++;
			show(List.of());
			text.setFocus();
			changed.run();
		}
	}
}
