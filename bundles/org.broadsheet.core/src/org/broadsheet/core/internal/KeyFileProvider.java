// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.spec.PBEKeySpec;

import org.broadsheet.core.UserFolder;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.security.storage.provider.IPreferencesContainer;
import org.eclipse.equinox.security.storage.provider.PasswordProvider;

/**
 * Gives secure storage its master secret where no key ring of the operating system does: a random one in a file that only the user can read. Key rings have a higher priority, so
 * they are used where they are.
 */
public final class KeyFileProvider extends PasswordProvider {

	private static final int BYTES = 32;

	@Override
	public PBEKeySpec getPassword(IPreferencesContainer container, int passwordType) {
		try {
			return new PBEKeySpec(secret().toCharArray());
		} catch (IOException e) {
			ILog.of(KeyFileProvider.class).error("The key of secure storage cannot be read or made", e);
			return null;
		}
	}

	private static synchronized String secret() throws IOException {
		Path file = UserFolder.path().resolve("secure-storage.key");
		if (!Files.exists(file)) {
			make(file);
		}
		return Files.readString(file).strip();
	}

	private static void make(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		Path temporary = Files.createTempFile(file.getParent(), "key", ".tmp");
		try {
			if (Files.getFileStore(temporary).supportsFileAttributeView("posix")) {
				Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rw-------"));
			}
			AtomicFiles.write(temporary, Base64.getEncoder().encode(random));
			if (Files.getFileStore(temporary).supportsFileAttributeView("posix")) {
				Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rw-------"));
			}
			// never over a key that another process made meanwhile
			Files.move(temporary, file);
		} catch (java.nio.file.FileAlreadyExistsException e) {
			Files.delete(temporary);
		}
	}
}
