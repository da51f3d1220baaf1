package io.cosmeya.scrapers.page;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Answers from recordings. A question is known by its address and by what it asks for; one that was not recorded is
/// refused.
public class RecordedPages implements Pages {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> QUESTION = List.of("browseId", "params", "continuation", "videoId", "url");

    private final Map<String, Fetched> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    /// Knows the recordings of these names, `channel.json` beside `channel.http.json`.
    public RecordedPages with(String... names) {
        for (String name : names) {
            Recording recording = Recording.of(name);
            JsonNode http = recording.http();
            put(http.path("url").asString(), http.path("requestBody"), recording.page());
        }
        return this;
    }

    /// Answers a question about a browse id, a video or a continuation, or a GET of an address.
    public RecordedPages answer(String question, Fetched fetched) {
        answers.put(question, fetched);
        return this;
    }

    /// Answers with a text of status 200.
    public RecordedPages answer(String question, String text) {
        return answer(question, 200, text);
    }

    public RecordedPages answer(String question, int status, String text) {
        return answer(question, new Fetched.Answered(page(status, "application/json", text.getBytes())));
    }

    public static Page page(int status, String type, byte[] body) {
        URI uri = URI.create("https://www.youtube.com/");
        return new Page(uri, status, Map.of("content-type", List.of(type)), body, Instant.EPOCH, "direct");
    }

    /// The questions that were asked, in order.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public synchronized Fetched fetch(PageRequest request) {
        String question = question(request.uri().toString(), body(request));
        asked.add(question);
        return Optional.ofNullable(answers.get(question))
                .orElseGet(() -> new Fetched.Failed(Fetched.Why.REFUSED, "not recorded: " + question));
    }

    private void put(String url, JsonNode body, Page page) {
        answers.put(question(url, body), new Fetched.Answered(page));
    }

    private static JsonNode body(PageRequest request) {
        return request.body() == null ? MAPPER.nullNode() : MAPPER.readTree(request.body());
    }

    private static String question(String url, JsonNode body) {
        if (!body.isObject()) {
            return url;
        }
        Stream<String> asked =
                QUESTION.stream().filter(body::has).map(each -> body.path(each).asString());
        String method = url.replaceFirst("^https://[^/]+/youtubei/v1/", "").replaceFirst("\\?.*", "");
        return method + " " + String.join(" ", asked.toList());
    }
}
