// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.welcome;

import org.broadsheet.ui.kit.Images;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** The welcome, of which there is one. It does not come back after a restart by itself. */
public record WelcomeInput() implements IEditorInput {

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Images.HOME.descriptor();
	}

	@Override
	public String getName() {
		return Messages.Welcome_tab;
	}

	@Override
	public String getToolTipText() {
		return Messages.Welcome_tab;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
