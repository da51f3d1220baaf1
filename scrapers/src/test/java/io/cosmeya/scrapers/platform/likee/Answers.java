package io.cosmeya.scrapers.platform.likee;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the platform answers in a test. A question is the last word of its path, with the post after which a list goes
/// on, `getUserVideo 694…`; as a guest it begins with `guest `. A page is its address.
class Answers implements Pages {

    static final JsonMapper MAPPER = JsonMapper.builder().build();
    static final String UID = "1326964767";
    static final LikeeSettings SETTINGS = new LikeeSettings(30, 10, 0, "test");

    private final Map<String, Fetched> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    Answers json(String question, String json) {
        return answer(question, answered(URI.create("https://x"), 200, "application/json", json.getBytes(UTF_8)));
    }

    Answers data(String question, String data) {
        return json(question, "{\"code\":0,\"data\":%s,\"message\":\"ok\"}".formatted(data));
    }

    Answers answer(String question, Fetched fetched) {
        answers.put(question, fetched);
        return this;
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public synchronized Fetched fetch(PageRequest request) {
        String question = question(request);
        asked.add(question);
        Fetched fetched = Optional.ofNullable(answers.get(question))
                .or(() -> Optional.ofNullable(answers.get("*")))
                .orElseGet(() -> new Fetched.Failed(Fetched.Why.REFUSED, "not played: " + question));
        return fetched instanceof Fetched.Answered(Page page)
                        && page.uri().toString().equals("https://x")
                ? answered(
                        request.uri(),
                        page.status(),
                        page.header("content-type").orElse(""),
                        page.body())
                : fetched;
    }

    private static String question(PageRequest request) {
        if (request.body() == null) {
            return request.uri().toString();
        }
        String path = request.uri().getPath();
        JsonNode body = MAPPER.readTree(request.body());
        String guest = request.headers().containsKey("X-Uid") ? "guest " : "";
        return guest
                + (path.substring(path.lastIndexOf('/') + 1) + " "
                                + body.path("lastPostId").asString(""))
                        .strip();
    }

    static Fetched answered(URI uri, int status, String type, byte[] body) {
        return new Fetched.Answered(
                new Page(uri, status, Map.of("content-type", List.of(type)), body, Instant.EPOCH, "us"));
    }

    static Fetched page(String uri, int status, String html) {
        return answered(URI.create(uri), status, "text/html", html.getBytes(UTF_8));
    }

    static byte[] recorded(String name) {
        try (InputStream in = Answers.class.getResourceAsStream("/likee/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode recordedJson(String name) {
        return MAPPER.readTree(recorded(name));
    }

    static String recordedText(String name) {
        return new String(recorded(name), UTF_8);
    }

    static Channel channel(String uid, @Nullable String handle) {
        return new Channel(
                1, Platform.LIKEE, uid, handle, "as known", "https://x", null, Channel.State.ACTIVE, Instant.EPOCH);
    }

    LikeeScraper scraper() {
        return scraper(SETTINGS);
    }

    LikeeScraper scraper(LikeeSettings settings) {
        return bean(LikeeScraper.class, this, settings);
    }

    LikeeResolver resolver() {
        return bean(LikeeResolver.class, this, SETTINGS);
    }

    static <T> T bean(Class<T> type, Pages pages, LikeeSettings settings) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(Pages.class, () -> pages);
        context.registerBean("settings", LikeeSettings.class, () -> settings, it -> it.setPrimary(true));
        context.scan(Answers.class.getPackageName());
        context.refresh();
        return context.getBean(type);
    }
}
