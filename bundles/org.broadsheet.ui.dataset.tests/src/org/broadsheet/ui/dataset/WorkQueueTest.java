// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.broadsheet.core.issues.Severity;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long work on a dataset: one after the other, with progress, cancel and one sentence when it fails. */
class WorkQueueTest {

	@TempDir
	Path directory;

	@Test
	void runsOneAfterTheOther() throws IOException {
		try (Stage stage = new Stage(directory, Optional.empty())) {
			List<Integer> order = Collections.synchronizedList(new ArrayList<>());
			for (int i = 0; i < 5; i++) {
				int number = i;
				stage.session().run("Work", monitor -> order.add(number));
			}
			Stage.await(() -> order.size() == 5);
			assertEquals(List.of(0, 1, 2, 3, 4), order);
		}
	}

	@Test
	void showsWhatRunsAndCancelsIt() throws IOException {
		try (Stage stage = new Stage(directory, Optional.empty())) {
			stage.session().run("Reading", monitor -> {
				while (!monitor.isCanceled()) {
					Thread.onSpinWait();
				}
				throw new OperationCanceledException();
			});
			Stage.await(() -> stage.session().work().running().isPresent());
			assertEquals("Reading", stage.session().work().running().orElseThrow().name());
			stage.session().work().running().orElseThrow().cancel().run();
			Stage.await(() -> stage.session().work().notice().isPresent() && stage.session().work().running().isEmpty());
			assertEquals(Severity.INFO, stage.session().work().notice().orElseThrow().severity());
		}
	}

	@Test
	void tellsAFailureInOneSentence() throws IOException {
		try (Stage stage = new Stage(directory, Optional.empty())) {
			stage.session().run("Reading", monitor -> {
				throw new IOException("The disk is full: make room.");
			});
			Stage.await(() -> stage.session().work().notice().isPresent());
			assertEquals("The disk is full: make room.", stage.session().work().notice().orElseThrow().sentence());
			stage.session().work().dismiss();
			assertTrue(stage.session().work().notice().isEmpty());
		}
	}

	@Test
	void shortWorkIsNotShown() throws IOException {
		try (Stage stage = new Stage(directory, Optional.empty())) {
			List<Boolean> shown = new ArrayList<>();
			stage.session().work().onChange(() -> shown.add(stage.session().work().running().isPresent()));
			CountDownLatch done = new CountDownLatch(1);
			stage.session().run("Quick", monitor -> done.countDown());
			Stage.await(() -> done.getCount() == 0);
			assertFalse(shown.contains(true));
		}
	}
}
