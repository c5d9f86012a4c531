// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal;

import java.util.Optional;

import org.broadsheet.core.dataset.OpenDataset;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;

/** Finds the dataset in front. */
public final class ActiveDataset {

	private ActiveDataset() {
	}

	/** The dataset of the editor in front. */
	public static Optional<OpenDataset> of(ExecutionEvent event) {
		return Optional.ofNullable(Adapters.adapt(HandlerUtil.getActiveEditor(event), OpenDataset.class));
	}
}
