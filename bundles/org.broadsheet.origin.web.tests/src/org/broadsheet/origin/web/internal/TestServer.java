// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import org.eclipse.jetty.util.ssl.SslContextFactory;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/** Servers on loopback with a certificate made for the test. */
final class TestServer implements AutoCloseable {

	private static final char[] PASSWORD = "not a secret".toCharArray();

	private final HttpsServer https;
	private final HttpServer http;
	private final ExecutorService threads = Executors.newCachedThreadPool();
	private final KeyStore keys;
	private final List<String> log = new CopyOnWriteArrayList<>();

	TestServer(Path folder) throws IOException {
		try {
			keys = keys(folder);
			KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
			managers.init(keys, PASSWORD);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(managers.getKeyManagers(), null, null);
			https = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			https.setHttpsConfigurator(new HttpsConfigurator(context));
			http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			for (HttpServer server : List.of(https, http)) {
				server.setExecutor(threads);
				server.start();
			}
		} catch (GeneralSecurityException e) {
			throw new IOException(e);
		}
	}

	private static KeyStore keys(Path folder) throws IOException, GeneralSecurityException {
		Path file = folder.resolve("keys.p12");
		Process tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "test", "-keyalg", "EC", "-dname", "CN=localhost", "-ext",
				"san=dns:localhost,ip:127.0.0.1", "-validity", "2", "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", new String(PASSWORD)).redirectErrorStream(true).start();
		tool.getOutputStream().close();
		String said = new String(tool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		if (!Files.exists(file)) {
			throw new IOException(said);
		}
		try (InputStream in = Files.newInputStream(file)) {
			KeyStore keys = KeyStore.getInstance("PKCS12");
			keys.load(in, PASSWORD);
			return keys;
		}
	}

	/** Trusts the certificate of this server. */
	SslContextFactory.Client trust() {
		SslContextFactory.Client client = new SslContextFactory.Client();
		client.setTrustStore(keys);
		return client;
	}

	void on(String path, HttpHandler handler) {
		for (HttpServer server : List.of(https, http)) {
			server.createContext(path, exchange -> {
				log.add(exchange.getRequestURI().toString());
				try (exchange) {
					handler.handle(exchange);
				}
			});
		}
	}

	/** Answers with a content. */
	void give(String path, String type, String disposition, byte[] content) {
		on(path, exchange -> {
			exchange.getResponseHeaders().set("Content-Type", type);
			if (!disposition.isEmpty()) {
				exchange.getResponseHeaders().set("Content-Disposition", disposition);
			}
			exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
			exchange.getResponseBody().write(content);
		});
	}

	/** Leads on to another address. */
	void redirect(String path, String location) {
		on(path, exchange -> {
			exchange.getResponseHeaders().set("Location", location);
			exchange.sendResponseHeaders(302, -1);
		});
	}

	String address(String path) {
		return "https://localhost:" + https.getAddress().getPort() + path;
	}

	String plainAddress(String path) {
		return "http://localhost:" + http.getAddress().getPort() + path;
	}

	/** What was asked for. */
	List<String> log() {
		return log;
	}

	@Override
	public void close() {
		https.stop(0);
		http.stop(0);
		threads.shutdownNow();
	}
}
