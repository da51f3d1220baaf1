package io.cosmeya.scrapers.probe;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import io.cosmeya.embedded.simulator.Simulator;
import io.cosmeya.scrapers.page.LocalServer;
import io.cosmeya.scrapers.platform.HttpWiring;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Servers before those that play the platforms: they rename a field in answers that hold a word, and sign their
/// visitors with secret cookies.
class RenamingServers implements AutoCloseable {

    private static final Set<String> FORWARDED =
            Set.of("content-type", "cookie", "user-agent", "x-ig-app-id", "x-csrftoken", "authorization", "x-uid");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final List<LocalServer> servers = new ArrayList<>();
    private final Map<String, String> origins = new HashMap<>();

    RenamingServers(Simulator simulator, String where, String field) {
        Map<URI, LocalServer> fronts = new HashMap<>();
        simulator.origins().forEach((real, played) -> {
            LocalServer front = fronts.computeIfAbsent(
                    played, behind -> new LocalServer(exchange -> pass(exchange, behind, where, field)));
            origins.put(real, front.origin());
        });
        servers.addAll(fronts.values());
    }

    /// The settings that make pages ask them.
    Map<String, Object> origins() {
        return HttpWiring.settings(origins);
    }

    @Override
    public void close() {
        servers.forEach(LocalServer::close);
        client.close();
    }

    private void pass(HttpExchange exchange, URI behind, String where, String field) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(behind + exchange.getRequestURI().toString()))
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (FORWARDED.contains(name.toLowerCase())) {
                request.setHeader(name, values.getFirst());
            }
        });
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            String type = answer.headers().firstValue("content-type").orElse("text/html");
            answer.headers()
                    .allValues("set-cookie")
                    .forEach(each -> exchange.getResponseHeaders().add("Set-Cookie", each));
            answer.headers()
                    .firstValue("location")
                    .ifPresent(to -> exchange.getResponseHeaders().set("Location", to));
            for (String cookie : List.of("ttwid", "odin_tt", "msToken", "VISITOR_INFO1_LIVE", "csrftoken")) {
                exchange.getResponseHeaders().add("Set-Cookie", cookie + "=hush-hush-hush");
            }
            boolean text = type.contains("json") || type.contains("html") || type.contains("xml");
            String body = new String(answer.body(), UTF_8);
            byte[] renamed = text && body.contains(where)
                    ? body.replace(field, "renamed_" + field.length()).getBytes(UTF_8)
                    : answer.body();
            LocalServer.send(exchange, answer.statusCode(), type, signed(renamed, type));
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /// Secrets as each platform writes them into its answers.
    private static byte[] signed(byte[] body, String type) {
        String text = new String(body, UTF_8);
        if (type.contains("json") && text.startsWith("{")) {
            String secrets =
                    "{\"msToken\":\"§\",\"visitorData\":\"§\",\"csrf_token\":\"§\",\"text\":\"sessionid=§; odin_tt=§\",";
            return text.replaceFirst("\\{", secrets.replace("§", "hush-hush-hush"))
                    .replace(",}", "}")
                    .getBytes(UTF_8);
        }
        if (type.contains("html") && text.contains("</body>")) {
            String script = "<script>[\"LSD\",[],{\"token\":\"§\"}];\"{\\\"csrf_token\\\":\\\"§\\\"}\";"
                    + "document.cookie='ttwid=§; path=/'; x={\"odinId\":\"§\",\"wid\":\"§\"}</script></body>";
            return text.replace("</body>", script.replace("§", "hush-hush-hush"))
                    .getBytes(UTF_8);
        }
        return body;
    }
}
