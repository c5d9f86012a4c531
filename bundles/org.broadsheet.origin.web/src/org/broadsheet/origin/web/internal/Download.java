// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

import org.broadsheet.core.origins.OriginException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.osgi.util.NLS;

/** Takes one file from the web, following redirects; each address on the way is held to the same rules. */
final class Download {

	private static final int MOST_REDIRECTS = 5;
	private static final int BUFFER = 1 << 16;
	private static final String GZIP = "gzip";

	private final Client client;
	private final boolean plain;
	private final Limits limits;
	private final SubMonitor progress;
	private volatile Request running;

	/**
	 * Prepares.
	 *
	 * @param plain whether http is permitted beside https
	 */
	Download(Client client, boolean plain, Limits limits, SubMonitor progress) {
		this.client = client;
		this.plain = plain;
		this.limits = limits;
		this.progress = progress;
	}

	/** Ends it early, from another thread. */
	void stop() {
		Request request = running;
		if (request != null) {
			request.abort(new IOException("cancelled"));
		}
	}

	/** Takes the file; its content goes to {@code target}. */
	Answer take(WebAddress address, Path target) throws IOException {
		WebAddress at = address;
		long deadline = System.nanoTime() + limits.time().toNanos();
		for (int redirects = 0;; redirects++) {
			client.resolver().check(at.uri().getHost());
			InputStreamResponseListener listener = new InputStreamResponseListener();
			Response response = ask(at, deadline, listener);
			try (InputStream in = listener.getInputStream()) {
				if (!HttpStatus.isRedirection(response.getStatus())) {
					return answer(at, response, in, target);
				}
			} catch (IOException e) {
				throw Failure.of(at, e);
			} finally {
				running.abort(new IOException("done"));
			}
			String location = response.getHeaders().get(HttpHeader.LOCATION);
			if (location == null || redirects == MOST_REDIRECTS) {
				throw refused(at, location == null ? Messages.Download_status : Messages.Download_redirects, response.getStatus());
			}
			at = at.redirected(location, plain);
		}
	}

	private Response ask(WebAddress at, long deadline, InputStreamResponseListener listener) throws IOException {
		long left = Math.max(1, deadline - System.nanoTime());
		running = client.http().newRequest(at.uri()).timeout(left, TimeUnit.NANOSECONDS).headers(headers -> headers.put(HttpHeader.ACCEPT, "*/*").put(HttpHeader.ACCEPT_ENCODING, GZIP));
		running.send(listener);
		try {
			return listener.get(left, TimeUnit.NANOSECONDS);
		} catch (ExecutionException e) {
			throw Failure.of(at, e.getCause());
		} catch (TimeoutException e) {
			throw Failure.of(at, e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(e);
		}
	}

	private Answer answer(WebAddress at, Response response, InputStream in, Path target) throws IOException {
		int status = response.getStatus();
		if (status != HttpStatus.OK_200) {
			throw refused(at, switch (status) {
			case 401, 403, 407 -> Messages.Download_forbidden;
			case 404, 410 -> Messages.Download_nothing;
			case 429, 503 -> Messages.Download_busy;
			default -> Messages.Download_status;
			}, status);
		}
		Answer answer = Answer.of(at, response.getHeaders());
		if (answer.page()) {
			throw refused(at, Messages.Download_page, status);
		}
		long said = response.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH);
		if (said > limits.bytes()) {
			throw tooLarge(said);
		}
		if (said > Files.getFileStore(target.getParent()).getUsableSpace()) {
			throw new OriginException("", NLS.bind(Messages.Download_space, said / 1_000_000));
		}
		byte[] head = copy(unpacked(at, answer, response, in), target, said);
		if (head.length == 0) {
			throw refused(at, Messages.Download_empty, status);
		}
		if (answer.isPage(head, target)) {
			throw refused(at, Messages.Download_page, status);
		}
		return answer.with(head);
	}

	/** What was packed for the way, unpacked; a file that is packed itself stays so, though many servers say the same of it. */
	private static InputStream unpacked(WebAddress at, Answer answer, Response response, InputStream in) throws IOException {
		String packing = Optional.ofNullable(response.getHeaders().get(HttpHeader.CONTENT_ENCODING)).orElse("").strip().toLowerCase(Locale.ROOT);
		return switch (packing) {
		case "", "identity" -> in;
		case GZIP, "x-gzip" -> answer.packed() ? in : new GZIPInputStream(in, BUFFER);
		default -> throw new OriginException(WebOrigin.ADDRESS, NLS.bind(Messages.Download_packing, at.kept(), packing));
		};
	}

	/** Copies everything; returns the first bytes. */
	private byte[] copy(InputStream in, Path target, long said) throws IOException {
		progress.setWorkRemaining(said > 0 ? (int) Math.min(Integer.MAX_VALUE, said / BUFFER + 1) : 10_000);
		byte[] head = in.readNBytes(BUFFER);
		try (OutputStream out = Files.newOutputStream(target)) {
			out.write(head);
			long count = head.length;
			byte[] buffer = new byte[BUFFER];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				count += read;
				if (count > limits.bytes()) {
					throw tooLarge(count);
				}
				out.write(buffer, 0, read);
				progress.worked(1);
			}
		}
		return head;
	}

	private OriginException tooLarge(long bytes) {
		return new OriginException(WebOrigin.MEGABYTES, NLS.bind(Messages.Download_tooLarge, limits.bytes() / 1_000_000));
	}

	private static OriginException refused(WebAddress at, String sentence, int status) {
		return new OriginException(WebOrigin.ADDRESS, NLS.bind(sentence, at.kept(), status));
	}
}
