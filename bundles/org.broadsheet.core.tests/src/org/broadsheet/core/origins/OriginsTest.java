// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.origins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.broadsheet.model.ModelFactory;
import org.broadsheet.model.Source;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {

	@ParameterizedTest
	@CsvSource({ "/data/towns.csv, source/towns.csv, towns.csv", "C:\\data\\towns.csv, source/0a1b2c3d-towns.csv, towns.csv", "https://example.org/rows?x=1/2, source/towns.csv, towns.csv",
			"https://example.org/, source/0a1b2c3d-towns.csv, towns.csv", "jdbc:postgresql:db, source/db query.csv, db query.csv", "'', source/towns.csv, towns.csv" })
	void namesTheFileTheDataCameIn(String origin, String path, String name) {
		Source source = ModelFactory.eINSTANCE.createSource();
		source.setOrigin(origin);
		source.setPath(path);
		assertEquals(name, Origins.fileName(source));
	}

	@Test
	void aRequestNeverShowsItsSecret() {
		assertFalse(new FetchRequest(Map.of("user", "me"), "geheim", Path.of("x"), false).toString().contains("geheim"));
	}

	@Test
	void workIsWatched() throws Exception {
		assertEquals("done", Watched.run("test", () -> "done", () -> { }, new NullProgressMonitor()));
		assertEquals("why", assertThrows(IOException.class, () -> Watched.run("test", () -> {
			throw new IOException("why");
		}, () -> { }, new NullProgressMonitor())).getMessage());
		NullProgressMonitor monitor = new NullProgressMonitor();
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch stopped = new CountDownLatch(1);
		Thread.ofPlatform().start(() -> {
			try {
				begun.await();
				monitor.setCanceled(true);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		});
		assertThrows(OperationCanceledException.class, () -> Watched.run("test", () -> {
			begun.countDown();
			stopped.await();
			return null;
		}, stopped::countDown, monitor));
		assertTrue(stopped.getCount() == 0);
	}
}
