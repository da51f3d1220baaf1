package io.cosmeya.scrapers.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Keeps every answer in a folder as it passes, `003_browse.json` beside `003_browse.http.json`, all that is secret
/// blanked. The answer that is handed on is the real one.
public class RecordingPages implements Pages {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Pages pages;
    private final Path folder;
    private volatile String chapter = "";
    private final AtomicInteger number = new AtomicInteger();

    /// Records what these pages answer into a folder, which is made when it is missing.
    public RecordingPages(Pages pages, Path folder) {
        this.pages = pages;
        this.folder = folder;
    }

    /// What follows goes into a folder of this name within the folder.
    public void chapter(String name) {
        chapter = name;
    }

    @Override
    public Fetched fetch(PageRequest request) {
        Fetched fetched = pages.fetch(request);
        if (fetched instanceof Fetched.Answered(Page page)) {
            keep(request, page);
        }
        return fetched;
    }

    /// Keeps an answer that came by another way: a browser's.
    public void keep(PageRequest request, Page page) {
        try {
            write(folder.resolve(chapter), request, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path place, PageRequest request, Page page) throws IOException {
        String path = Objects.requireNonNullElse(request.uri().getPath(), "");
        String last = path.replaceFirst("/+$", "").replaceFirst(".*/", "").replaceAll("[^A-Za-z0-9_]", "_");
        String name = "%03d_%s".formatted(number.incrementAndGet(), last.isEmpty() ? "page" : last);
        Files.createDirectories(place);
        Files.writeString(place.resolve(name + "." + extension(page)), Redaction.text(page.text()));
        Files.writeString(
                place.resolve(name + ".http.json"), MAPPER.writeValueAsString(exchange(request, page)) + "\n");
    }

    private static ObjectNode exchange(PageRequest request, Page page) {
        ObjectNode exchange = MAPPER.createObjectNode()
                .put("method", request.body() == null ? "GET" : "POST")
                .put("url", Redaction.text(request.uri().toString()));
        exchange.set("requestHeaders", MAPPER.valueToTree(new TreeMap<>(Redaction.headers(request.headers()))));
        exchange.set("requestBody", request.body() == null ? null : body(Redaction.text(request.body())));
        exchange.put("status", page.status());
        exchange.set("responseHeaders", MAPPER.valueToTree(new TreeMap<>(Redaction.headers(page.headers()))));
        return exchange.put("latestUrl", Redaction.text(page.uri().toString()));
    }

    /// JSON as it is, a form as text.
    private static JsonNode body(String text) {
        return text.startsWith("{") ? MAPPER.readTree(text) : StringNode.valueOf(text);
    }

    private static String extension(Page page) {
        String type = page.header("content-type").orElse("");
        return type.contains("json") ? "json" : type.contains("xml") ? "xml" : "html";
    }
}
