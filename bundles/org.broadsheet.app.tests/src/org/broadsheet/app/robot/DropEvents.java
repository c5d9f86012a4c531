// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app.robot;

import java.lang.reflect.Constructor;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Event;

/** Makes drop events. The toolkit offers no way to make one, and a real drag from another program cannot be had on every machine. */
final class DropEvents {

	private DropEvents() {
	}

	static DropTargetEvent of(DropTarget target, Object data) {
		try {
			Class<?> rawType = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader());
			Constructor<?> makeRaw = rawType.getDeclaredConstructor();
			makeRaw.setAccessible(true);
			Event raw = (Event) makeRaw.newInstance();
			raw.widget = target;
			DropTargetEvent event = (DropTargetEvent) DropTargetEvent.class.getConstructor(rawType).newInstance(raw);
			event.data = data;
			event.detail = DND.DROP_COPY;
			return event;
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}
}
