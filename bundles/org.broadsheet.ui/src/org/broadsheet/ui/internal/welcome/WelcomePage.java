// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.welcome;

import java.util.ArrayList;
import java.util.List;

import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The welcome: a heading, four large choices, the five stages of the way, and two smaller choices. */
final class WelcomePage {

	/** What the choices do. */
	record Actions(Runnable sample, Runnable fromFile, Runnable create, Runnable open, Runnable portal) {
	}

	private static final int WIDE = Ui.UNIT * 112;
	private final ScrolledComposite scrolled;
	private final List<ChoiceTile> tiles = new ArrayList<>();

	WelcomePage(Composite parent, Actions actions) {
		scrolled = Ui.page(parent, 1, body -> {
			GridLayoutFactory.fillDefaults().margins(Ui.UNIT * 3, Ui.UNIT * 2).applyTo(body);
			Composite column = new Composite(body, SWT.NONE);
			GridLayoutFactory.fillDefaults().spacing(0, Ui.UNIT).applyTo(column);
			GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).hint(WIDE, SWT.DEFAULT).applyTo(column);
			fill(column, actions);
			body.addListener(SWT.Resize, event -> arrange(body, column));
		});
	}

	private void fill(Composite column, Actions actions) {
		heading(column);
		Ui.gap(column, 1);
		Composite choices = new Composite(column, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).equalWidth(true).spacing(Ui.UNIT * 2, Ui.UNIT * 2).applyTo(choices);
		Ui.fill(choices);
		tiles.add(new ChoiceTile(choices, Images.SAMPLE, Messages.Welcome_sample, Messages.Welcome_sampleHelp, actions.sample()));
		tiles.add(new ChoiceTile(choices, Images.FILE_NEW, Messages.Welcome_fromFile, Messages.Welcome_fromFileHelp, actions.fromFile()));
		tiles.add(new ChoiceTile(choices, Images.FOLDER, Messages.Welcome_open, Messages.Welcome_openHelp, actions.open()));
		tiles.add(new ChoiceTile(choices, Images.PORTAL, Messages.Welcome_portal, Messages.Welcome_portalHelp, actions.portal()));
		Composite more = new Composite(column, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(Ui.UNIT / 2, 0).applyTo(more);
		Ui.label(more, Messages.Welcome_or);
		Ui.link(more, Messages.Welcome_create, actions.create());
		Ui.gap(column, 1);
		Ui.heading(column, Messages.Welcome_way);
		new StageStrip(column, List.of(new StageStrip.Stage(Images.ADD_DATA, Messages.Welcome_import, Messages.Welcome_importHelp),
				new StageStrip.Stage(Images.REVIEW, Messages.Welcome_check, Messages.Welcome_checkHelp),
				new StageStrip.Stage(Images.METADATA, Messages.Welcome_describe, Messages.Welcome_describeHelp),
				new StageStrip.Stage(Images.PUBLISH, Messages.Welcome_publish, Messages.Welcome_publishHelp),
				new StageStrip.Stage(Images.SHARE, Messages.Welcome_share, Messages.Welcome_shareHelp)));
	}

	private static void heading(Composite column) {
		Composite head = Ui.row(column, 2);
		GridLayout layout = (GridLayout) head.getLayout();
		layout.horizontalSpacing = Ui.UNIT * 2;
		Label brand = Ui.icon(head, Images.BRAND, 56);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(brand);
		Composite words = Ui.column(head);
		Label title = Ui.title(words, Messages.Welcome_title);
		title.setFont(Ui.font(10, SWT.BOLD));
		Label subtitle = Ui.help(words, Messages.Welcome_subtitle);
		subtitle.setFont(Ui.font(1, SWT.NORMAL));
	}

	/** Two choices in a row where there is no room for four. */
	private void arrange(Composite body, Composite column) {
		int room = body.getClientArea().width - Ui.UNIT * 6;
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).hint(Math.min(WIDE, Math.max(room, Ui.UNIT * 40)), SWT.DEFAULT).applyTo(column);
		Composite choices = tiles.getFirst().control().getParent();
		int columns = room < Ui.UNIT * 84 ? 2 : 4;
		if (((GridLayout) choices.getLayout()).numColumns != columns) {
			((GridLayout) choices.getLayout()).numColumns = columns;
			body.getDisplay().asyncExec(() -> {
				if (!scrolled.isDisposed()) {
					Ui.fit(scrolled);
				}
			});
		}
	}

	Control control() {
		return scrolled;
	}

	void setFocus() {
		tiles.getFirst().control().setFocus();
	}
}
