// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.columns;

import java.util.Optional;

import org.broadsheet.core.dataset.Aspect;
import org.broadsheet.core.dataset.DatasetListener;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.DatasetSession;
import org.broadsheet.ui.dataset.SessionFollower;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.dataset.parts.ScrollPane;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** The profile of the column the user is at, whatever the page. */
public final class ProfileView extends ViewPart {

	private static final int LONGEST = 80;

	private final DatasetListener listener = aspects -> {
		if (aspects.contains(Aspect.TABLE) || aspects.contains(Aspect.COLUMNS) || aspects.contains(Aspect.CELLS) || aspects.contains(Aspect.SOURCE)) {
			update();
		}
	};
	private SessionFollower follower;
	private DatasetSession session;
	private ScrollPane pane;
	private Label heading;
	private ProfilePane profile;

	@Override
	public void createPartControl(Composite parent) {
		pane = new ScrollPane(parent, 1);
		heading = Parts.id(Ui.fill(Ui.heading(pane.body(), Messages.ProfileView_none)), "profile.name");
		follower = new SessionFollower(getSite().getPage(), this::follow);
	}

	private void follow(Optional<DatasetSession> now) {
		forget();
		session = now.orElse(null);
		if (session != null) {
			profile = new ProfilePane(pane.body(), session.dataset(), pane::reflow);
			session.dataset().addListener(listener);
			session.onColumn(this::columnChanged);
		}
		update();
	}

	private void columnChanged(String id) {
		if (!pane.isDisposed() && profile != null) {
			update();
		}
	}

	private void update() {
		Optional<Column> column = session == null ? Optional.empty() : Optional.ofNullable(session.selectedColumn()).flatMap(id -> session.dataset().column(id));
		heading.setText(Ui.escape(column.map(known -> Ui.shorten(known.getName(), LONGEST)).orElse(session == null ? Messages.ProfileView_none : Messages.ProfileView_choose)));
		if (profile != null) {
			profile.show(column.orElse(null));
		}
		pane.reflow();
	}

	private void forget() {
		if (session != null) {
			session.dataset().removeListener(listener);
			session = null;
		}
		if (profile != null) {
			profile.dispose();
			profile = null;
		}
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}

	@Override
	public void dispose() {
		if (follower != null) {
			follower.dispose();
		}
		if (session != null) {
			session.dataset().removeListener(listener);
		}
		super.dispose();
	}
}
