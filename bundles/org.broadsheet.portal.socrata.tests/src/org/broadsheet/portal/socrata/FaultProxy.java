// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands between connector and portal and does to requests what networks and servers do on a bad day. */
final class FaultProxy implements AutoCloseable {

	private static final Set<String> OWN_HEADERS = Set.of("connection", "host", "content-length", "transfer-encoding", "date");

	private static final String QUERY = "\\?.*";

	private final HttpServer server;
	private final ExecutorService executor = Executors.newCachedThreadPool();
	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
	private final URI target;
	private final List<String> log = new CopyOnWriteArrayList<>();
	private volatile Function<String, Optional<Fault>> faults = request -> Optional.empty();

	/** What is done to a request. */
	sealed interface Fault {
		/** It does not arrive. */
		record LoseRequest() implements Fault {
		}

		/** It is done, but the answer does not arrive. */
		record LoseAnswer() implements Fault {
		}

		/** It is answered without being done. */
		record Answer(int status, String type, String body, String retryAfter) implements Fault {
		}

		/** It is done, and the answer breaks off. */
		record CutAnswer(int bytes) implements Fault {
		}

		/** It is done, but not soon. */
		record Slow(long millis) implements Fault {
		}
	}

	FaultProxy(URI target) throws IOException {
		this.target = target;
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.setExecutor(executor);
		server.createContext("/", this::handle);
		server.start();
	}

	URI address() {
		return URI.create("http://localhost:" + server.getAddress().getPort());
	}

	/** Method and path of what came, in order. */
	List<String> log() {
		return List.copyOf(log);
	}

	/** From now on, and with an empty log: asks for each request, as method and path, what to do to it. */
	void faults(Function<String, Optional<Fault>> next) {
		log.clear();
		faults = next;
	}

	/** Faults for the first so many requests that a pattern fits. */
	void first(int count, String pattern, Fault fault) {
		int[] left = { count };
		faults(request -> {
			synchronized (left) {
				boolean meant = request.replaceFirst(QUERY, "").matches(pattern) || request.matches(pattern);
				return meant && left[0]-- > 0 ? Optional.of(fault) : Optional.empty();
			}
		});
	}

	private void handle(HttpExchange exchange) throws IOException {
		String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
		log.add(request);
		byte[] body = exchange.getRequestBody().readAllBytes();
		try (exchange) {
			Fault fault = faults.apply(request).orElse(null);
			switch (fault) {
			case Fault.LoseRequest lost -> log.add("lost");
			case Fault.LoseAnswer lost -> forward(exchange, body);
			case Fault.Answer answer -> answer(exchange, answer);
			case Fault.CutAnswer cut -> send(exchange, forward(exchange, body), cut.bytes());
			case Fault.Slow slow -> {
				sleep(slow.millis());
				send(exchange, forward(exchange, body), Integer.MAX_VALUE);
			}
			case null -> send(exchange, forward(exchange, body), Integer.MAX_VALUE);
			}
		}
	}

	private static void sleep(long millis) {
		try {
			Thread.sleep(millis);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI().toString())).method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
		exchange.getRequestHeaders().forEach((name, values) -> {
			if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
				values.forEach(value -> request.header(name, value));
			}
		});
		try {
			return client.send(request.build(), BodyHandlers.ofByteArray());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new UncheckedIOException(new IOException(e));
		}
	}

	private static void answer(HttpExchange exchange, Fault.Answer answer) throws IOException {
		byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", answer.type());
		if (!answer.retryAfter().isEmpty()) {
			exchange.getResponseHeaders().set("Retry-After", answer.retryAfter());
		}
		exchange.sendResponseHeaders(answer.status(), body.length);
		exchange.getResponseBody().write(body);
	}

	private static void send(HttpExchange exchange, HttpResponse<byte[]> response, int most) throws IOException {
		response.headers().map().forEach((name, values) -> {
			if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
				exchange.getResponseHeaders().put(name, values);
			}
		});
		byte[] body = response.body();
		exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
		if (body.length > 0) {
			exchange.getResponseBody().write(body, 0, Math.min(most, body.length));
		}
		if (most < body.length) {
			exchange.getResponseBody().flush();
		}
	}

	@Override
	public void close() {
		server.stop(0);
		executor.shutdownNow();
		client.close();
	}
}
