// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.issues;

import java.util.Optional;

import org.broadsheet.ui.dataset.Checked;
import org.broadsheet.ui.dataset.DatasetSession;
import org.broadsheet.ui.dataset.SessionFollower;
import org.broadsheet.ui.dataset.parts.Numbers;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Everything that was found in the data of the dataset in front; its tab says how much that is. */
public final class IssuesView extends ViewPart {

	private final Runnable checked = this::title;
	private IssueTree tree;
	private SessionFollower follower;
	private Optional<DatasetSession> session = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		tree = new IssueTree(parent);
		follower = new SessionFollower(getViewSite(), this::show);
	}

	private void show(Optional<DatasetSession> next) {
		forget();
		session = next;
		session.ifPresent(now -> now.checks().onChange(checked));
		tree.show(next);
		title();
	}

	private void forget() {
		session.ifPresent(now -> now.checks().remove(checked));
	}

	private void title() {
		long issues = session.flatMap(now -> now.checks().checked()).filter(Checked::tableRead).map(Checked::issues).orElse(0L);
		setPartName(title(getSite().getRegisteredName(), issues));
	}

	/** The words on the tab. */
	static String title(String name, long issues) {
		return issues == 0 ? name : NLS.bind(Messages.IssuesView_title, name, Numbers.of(issues));
	}

	@Override
	public void setFocus() {
		tree.setFocus();
	}

	@Override
	public void dispose() {
		forget();
		if (follower != null) {
			follower.dispose();
		}
		super.dispose();
	}
}
