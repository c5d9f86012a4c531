// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.wizard;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.portal.RemoteDataset;
import org.broadsheet.core.publish.PublishOperation;
import org.broadsheet.core.publish.PublishStage;
import org.broadsheet.core.readiness.DownloadOnly;
import org.broadsheet.model.Visibility;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.broadsheet.ui.publish.internal.Background;
import org.broadsheet.ui.publish.internal.Widgets;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** The stages of a publication with a tick each, and what went wrong if something did. */
final class ProgressPart {

	private final Composite area;
	private final OpenDataset dataset;
	private final Consumer<RemoteDataset> published;
	private final Runnable failed;
	private final Map<PublishStage, Label> marks = new EnumMap<>(PublishStage.class);
	private final ProgressBar bar;
	private final Label message;
	private Job job;
	private PublishStage current;
	private boolean running;
	private boolean hasFailed;

	ProgressPart(Composite parent, OpenDataset dataset, Consumer<RemoteDataset> published, Runnable failed) {
		this.dataset = dataset;
		this.published = published;
		this.failed = failed;
		area = Widgets.area(parent, 2);
		boolean file = DownloadOnly.file(dataset.model()).isPresent();
		for (PublishStage stage : PublishStage.of(dataset.model())) {
			Label mark = WidgetFactory.label(SWT.NONE).image(Images.EMPTY.image()).create(area);
			marks.put(stage, mark);
			Widgets.named(mark, Messages.ProgressPart_waiting);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(WidgetFactory.label(SWT.NONE).text(text(stage, file)).create(area));
		}
		bar = Widgets.wide(new ProgressBar(area, SWT.INDETERMINATE));
		message = Widgets.message(area, "", "publish.message");
	}

	Control control() {
		return area;
	}

	boolean hasFailed() {
		return hasFailed;
	}

	void start(PortalSession session, Visibility visibility) {
		running = true;
		hasFailed = false;
		current = null;
		marks.values().forEach(mark -> mark.setImage(Images.EMPTY.image()));
		bar.setVisible(true);
		Widgets.say(message, "", Tone.NEUTRAL);
		job = Background.run(area, Messages.PublishDialog_publishing,
				monitor -> new PublishOperation(dataset, session, visibility, stage -> Ui.async(area, () -> begin(stage))).execute(monitor), this::done, this::fail);
	}

	private void begin(PublishStage stage) {
		if (current != null) {
			marks.get(current).setImage(Images.OK.image());
		}
		current = stage;
		marks.get(stage).setImage(Images.PARTIAL.image());
	}

	private void done(RemoteDataset result) {
		running = false;
		published.accept(result);
	}

	private void fail(String sentence) {
		running = false;
		hasFailed = true;
		bar.setVisible(false);
		if (current != null) {
			marks.get(current).setImage(Images.ERROR.image());
		}
		Widgets.say(message, sentence.isEmpty() ? Messages.ProgressPart_cancelled : sentence, sentence.isEmpty() ? Tone.NEUTRAL : Tone.ERROR);
		area.layout(true, true);
		failed.run();
	}

	/** Cancels what runs; false when nothing does. */
	boolean cancel() {
		if (running) {
			Widgets.say(message, Messages.ProgressPart_cancelling, Tone.NEUTRAL);
			job.cancel();
		}
		return running;
	}

	private static String text(PublishStage stage, boolean file) {
		return switch (stage) {
		case PREPARE -> file ? Messages.ProgressPart_prepareFile : Messages.ProgressPart_prepare;
		case UPLOAD -> file ? Messages.ProgressPart_uploadFile : Messages.ProgressPart_upload;
		case COLUMNS -> Messages.ProgressPart_columns;
		case METADATA -> Messages.ProgressPart_metadata;
		case APPLY -> Messages.ProgressPart_apply;
		case READ_BACK -> Messages.ProgressPart_readBack;
		};
	}
}
