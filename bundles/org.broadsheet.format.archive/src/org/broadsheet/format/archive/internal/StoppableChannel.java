// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;

/** A file that is read only as long as somebody wants it: what a library skips in it can take long. */
final class StoppableChannel implements SeekableByteChannel {

	private final SeekableByteChannel channel;
	private final BooleanSupplier stop;

	StoppableChannel(SeekableByteChannel channel, BooleanSupplier stop) {
		this.channel = channel;
		this.stop = stop;
	}

	@Override
	public int read(ByteBuffer target) throws IOException {
		if (stop.getAsBoolean()) {
			throw new OperationCanceledException();
		}
		return channel.read(target);
	}

	@Override
	public int write(ByteBuffer source) throws IOException {
		return channel.write(source);
	}

	@Override
	public long position() throws IOException {
		return channel.position();
	}

	@Override
	public SeekableByteChannel position(long position) throws IOException {
		channel.position(position);
		return this;
	}

	@Override
	public long size() throws IOException {
		return channel.size();
	}

	@Override
	public SeekableByteChannel truncate(long size) throws IOException {
		channel.truncate(size);
		return this;
	}

	@Override
	public boolean isOpen() {
		return channel.isOpen();
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
