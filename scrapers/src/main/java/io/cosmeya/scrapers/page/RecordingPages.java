package io.cosmeya.scrapers.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Keeps every answer in a folder as it passes, `003_browse.json` beside `003_browse.http.json`, with whatever is
/// secret
/// blanked. The answer that is handed on is the real one.
public class RecordingPages implements Pages {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Pages pages;
    private final Path folder;
    private final AtomicInteger number = new AtomicInteger();

    /// Records what these pages answer into a folder, which is made when it is missing.
    public RecordingPages(Pages pages, Path folder) {
        this.pages = pages;
        this.folder = folder;
    }

    @Override
    public Fetched fetch(PageRequest request) {
        Fetched fetched = pages.fetch(request);
        if (fetched instanceof Fetched.Answered(Page page)) {
            try {
                keep(request, page);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return fetched;
    }

    private void keep(PageRequest request, Page page) throws IOException {
        String path = request.uri().getPath();
        String last = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9_]", "_");
        String name = "%03d_%s".formatted(number.incrementAndGet(), last.isEmpty() ? "page" : last);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + "." + extension(page)), Redaction.text(page.text()));
        Files.writeString(
                folder.resolve(name + ".http.json"), MAPPER.writeValueAsString(exchange(request, page)) + "\n");
    }

    private static ObjectNode exchange(PageRequest request, Page page) {
        ObjectNode exchange = MAPPER.createObjectNode()
                .put("method", request.body() == null ? "GET" : "POST")
                .put("url", Redaction.text(request.uri().toString()));
        exchange.set("requestHeaders", MAPPER.valueToTree(new TreeMap<>(Redaction.headers(request.headers()))));
        exchange.set("requestBody", request.body() == null ? null : MAPPER.readTree(Redaction.text(request.body())));
        exchange.put("status", page.status());
        exchange.set("responseHeaders", MAPPER.valueToTree(new TreeMap<>(Redaction.headers(page.headers()))));
        return exchange.put("latestUrl", Redaction.text(page.uri().toString()));
    }

    private static String extension(Page page) {
        String type = page.header("content-type").orElse("");
        return type.contains("json") ? "json" : type.contains("xml") ? "xml" : "html";
    }
}
