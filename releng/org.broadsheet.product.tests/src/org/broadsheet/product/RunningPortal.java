// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.product;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Scanner;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The product's own portal, served by a process of its own on a free port, and a visitor who asks it over plain HTTP. */
final class RunningPortal implements AutoCloseable {

	static final String OWNER = "jo@example.org";
	static final String OWNER_PASSWORD = "an owner's long secret";

	private final Process process;
	private final URI address;
	private final HttpClient http = HttpClient.newHttpClient();

	RunningPortal(Product product, Path data) throws IOException {
		process = product.with(Map.of("BROADSHEET_OWNER", OWNER, "BROADSHEET_OWNER_PASSWORD", OWNER_PASSWORD)).start("portal", "serve", "--port", 0, "--data", data, "--format", "json");
		StringBuilder said = new StringBuilder();
		Scanner lines = new Scanner(process.getInputStream(), StandardCharsets.UTF_8);
		while (!said.toString().contains("}") && lines.hasNextLine()) {
			said.append(lines.nextLine());
		}
		address = URI.create(new ObjectMapper().readTree(said.toString()).path("address").asText());
	}

	URI address() {
		return address;
	}

	/** Asks for a page as nobody in particular. */
	HttpResponse<String> anonymous(String path) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(address.resolve(path)));
	}

	/** Asks for a page as somebody with an account. */
	HttpResponse<String> as(String user, String password, String path) throws IOException, InterruptedException {
		String credentials = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
		return send(HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Basic " + credentials));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	@Override
	public void close() {
		process.destroy();
		process.onExit().join();
		http.close();
	}
}
