// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.columns;

import java.util.List;
import java.util.stream.Collectors;

import org.broadsheet.core.store.ColumnProfile.Bucket;
import org.broadsheet.ui.dataset.parts.Numbers;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** How many values lie in each of equal ranges, as bars; the range under the pointer is named. */
public final class Histogram extends Canvas {

	private static final int GAP = 2;

	private final List<Bucket> buckets;
	private final long largest;

	/** Bars for ranges, which follow each other. */
	public Histogram(Composite parent, List<Bucket> buckets) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.buckets = List.copyOf(buckets);
		this.largest = Math.max(1, buckets.stream().mapToLong(Bucket::count).max().orElse(1));
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseMove, event -> setToolTipText(words(at(event.x))));
		Ui.accessible(this, buckets.stream().map(Histogram::words).collect(Collectors.joining("; ")));
	}

	private Bucket at(int x) {
		int index = x * buckets.size() / Math.max(1, getClientArea().width);
		return buckets.get(Math.clamp(index, 0, buckets.size() - 1));
	}

	private static String words(Bucket bucket) {
		return NLS.bind(Messages.Histogram_range, new Object[] { bucket.from(), bucket.to(), Numbers.of(bucket.count()) });
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		int text = gc.getFontMetrics().getHeight() + GAP;
		int height = area.height - text;
		gc.setBackground(Colors.ACCENT.get());
		for (int i = 0; i < buckets.size(); i++) {
			int left = area.width * i / buckets.size();
			int right = area.width * (i + 1) / buckets.size();
			long count = buckets.get(i).count();
			int bar = count == 0 ? 0 : Math.max(2, (int) (height * count / largest));
			gc.fillRectangle(left, height - bar, Math.max(1, right - left - GAP), bar);
		}
		gc.setForeground(Colors.MUTED.get());
		gc.drawLine(0, height, area.width, height);
		String from = buckets.getFirst().from();
		String to = buckets.getLast().to();
		gc.drawText(from, 0, height + GAP, SWT.DRAW_TRANSPARENT);
		gc.drawText(to, area.width - gc.textExtent(to).x, height + GAP, SWT.DRAW_TRANSPARENT);
	}
}
