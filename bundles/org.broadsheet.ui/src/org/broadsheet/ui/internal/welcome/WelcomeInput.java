// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.welcome;

import org.broadsheet.ui.kit.Images;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** The welcome, of which there is one. It comes back after a restart when it was open, even after one that nobody meant. */
public record WelcomeInput() implements IEditorInput, IPersistableElement {

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
		return this;
	}

	@Override
	public String getFactoryId() {
		return Factory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		// there is only one
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	/** Brings the welcome back. */
	public static final class Factory implements IElementFactory {

		static final String ID = "org.broadsheet.ui.welcomeInput";

		@Override
		public IAdaptable createElement(IMemento memento) {
			return new WelcomeInput();
		}
	}
}
