package io.cosmeya.miniapp.breaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cosmeya.miniapp.WholeApplication;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.access.SignedInPeople;
import io.cosmeya.miniapp.access.SignedInPeople.SignedInPerson;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WholeApplication
@Import(SignedInPeople.class)
class BreaksTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private SignedInPeople people;

    private SignedInPerson admin;

    @BeforeEach
    void somebodyWhoMay() {
        people.clear();
        admin = people.make(Rank.ADMIN);
    }

    @AfterEach
    void noneOfLikee() {
        jdbc.sql("DELETE FROM analytics.methodology_break WHERE platform = 'likee'")
                .update();
    }

    @Test
    void aBreakIsEnteredCorrectedAndForgottenAndTheLogKeepsWhatItWas() {
        int entered = read(enter("2026-03-01", null)).path("id").asInt();
        assertThat(days()).containsExactly("2026-03-01 2026-03-01");
        JsonNode corrected = read(correct(entered, "2026-03-01", "2026-03-09"));
        assertThat(corrected.path("id").asInt()).isEqualTo(entered);
        assertThat(corrected.path("until").asString()).isEqualTo("2026-03-09");
        assertThat(days()).containsExactly("2026-03-01 2026-03-09");
        assertThat(ask(HttpMethod.DELETE, "/api/v1/breaks/" + entered, "").status)
                .isEqualTo(204);
        assertThat(days()).isEmpty();
        JsonNode log = read(ask(HttpMethod.GET, "/api/v1/audit?size=3", ""));
        assertThat(log.path("items")
                        .valueStream()
                        .map(entry -> entry.path("action").asString()))
                .containsExactly("breaks.forget", "breaks.correct", "breaks.enter");
        assertThat(log.at("/items/1/before/until").asString()).isEqualTo("2026-03-01");
        assertThat(log.at("/items/1/after/until").asString()).isEqualTo("2026-03-09");
    }

    @Test
    void bothLanguagesComeBackAsTheyWereWritten() {
        JsonNode entered = read(ask(HttpMethod.POST, "/api/v1/breaks", told("counted otherwise", "\"считают иначе\"")));
        assertThat(entered.path("whatRu").asString()).isEqualTo("считают иначе");
        String address = "/api/v1/breaks/" + entered.path("id").asInt();
        assertThat(words(ask(HttpMethod.PUT, address, told("any start", "\" любой запуск \""))))
                .containsExactly("any start", "любой запуск");
        assertThat(words(ask(HttpMethod.PUT, address, told("any start", "\" \""))))
                .containsExactly("any start", null);
        assertThat(read(ask(HttpMethod.GET, "/api/v1/breaks", ""))
                        .valueStream()
                        .filter(known ->
                                known.path("id").asInt() == entered.path("id").asInt()))
                .singleElement()
                .satisfies(known -> assertThat(known.path("whatRu").isNull()).isTrue());
    }

    @Test
    void aCorrectionThatIsRefusedLeavesTheBreakAsItWas() {
        int id = read(enter("2026-03-01", null)).path("id").asInt();
        enter("2026-04-01", null);
        Answer taken = correct(id, "2026-04-01", null);
        assertThat(taken.status).isEqualTo(400);
        assertThat(read(taken).at("/errors/0/field").asString()).isEqualTo("since");
        assertThat(read(taken).at("/errors/0/reason"))
                .isEqualTo(read(enter("2026-04-01", null)).at("/errors/0/reason"));
        assertThat(correct(id, "2026-03-02", "2026-03-01").status).isEqualTo(400);
        assertThat(days()).containsExactly("2026-03-01 2026-03-01", "2026-04-01 2026-04-01");
        assertThat(correct(id, "2026-03-01", "2026-03-02").status).isEqualTo(200);
    }

    @Test
    void aBreakThatIsDeletedWhileItIsCorrectedIsMissing() throws Exception {
        int id = read(enter("2026-03-01", null)).path("id").asInt();
        try (ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> corrected = transactions.execute(_ -> {
                jdbc.sql("DELETE FROM analytics.methodology_break WHERE id = :id")
                        .param("id", id)
                        .update();
                Future<Answer> asked = beside.submit(() -> correct(id, "2026-03-01", "2026-03-09"));
                await().atMost(Duration.ofSeconds(20)).until(this::somebodyWaitsForABreak);
                return asked;
            });
            assertThat(corrected.get().status).isEqualTo(404);
        }
        assertThat(read(ask(HttpMethod.GET, "/api/v1/audit?subject=break/" + id, ""))
                        .path("items"))
                .isEmpty();
    }

    private boolean somebodyWaitsForABreak() {
        return jdbc.sql("""
                SELECT count(*) FROM pg_stat_activity
                WHERE wait_event_type = 'Lock' AND query LIKE 'UPDATE analytics.methodology_break%'""").query(Integer.class).single() > 0;
    }

    @Test
    void theFaultyFieldIsNamedInTheLanguageOfWhoAsks() {
        JsonNode refused = read(enter("2026-03-02", "2026-03-01"));
        assertThat(refused.at("/errors/0/field").asString()).isEqualTo("until");
        assertThat(refused.at("/errors/0/reason").asString()).isEqualTo("не может быть раньше начала");
        JsonNode linked = read(ask(HttpMethod.POST, "/api/v1/breaks", """
                {"platform": "likee", "format": null, "metric": "views", "since": "2026-03-01", "until": null,
                 "what": "counted otherwise", "link": "javascript:alert(1)"}"""));
        assertThat(linked.at("/errors/0/field").asString()).isEqualTo("link");
        assertThat(days()).isEmpty();
    }

    private Answer enter(String since, @Nullable String until) {
        return ask(HttpMethod.POST, "/api/v1/breaks", body(since, until));
    }

    private Answer correct(int id, String since, @Nullable String until) {
        return ask(HttpMethod.PUT, "/api/v1/breaks/" + id, body(since, until));
    }

    private static String body(String since, @Nullable String until) {
        return """
                {"platform": "likee", "format": "short", "metric": "views", "since": "%s", "until": %s,
                 "what": "counted otherwise", "link": null}""".formatted(since, until == null ? null : "\"" + until + "\"");
    }

    private static String told(String what, String whatRu) {
        return """
                {"platform": "likee", "format": null, "metric": "views", "since": "2026-03-01", "until": null,
                 "what": "%s", "whatRu": %s, "link": null}""".formatted(what, whatRu);
    }

    private List<@Nullable String> words(Answer answer) {
        JsonNode change = read(answer);
        JsonNode russian = change.path("whatRu");
        return Arrays.asList(change.path("what").asString(), russian.isNull() ? null : russian.asString());
    }

    /// First and last day of those of Likee, which has none of its own.
    private List<String> days() {
        return read(ask(HttpMethod.GET, "/api/v1/breaks", ""))
                .valueStream()
                .filter(change -> change.path("platform").asString().equals("likee"))
                .map(change -> change.path("since").asString() + " "
                        + change.path("until").asString())
                .toList();
    }

    private record Answer(int status, String body) {}

    private Answer ask(HttpMethod method, String address, String body) {
        var response = http.method(method)
                .uri(address)
                .header("Authorization", admin.bearer())
                .header("Accept-Language", "ru")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange()
                .getResponse();
        try {
            return new Answer(response.getStatus(), response.getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JsonNode read(Answer answer) {
        return json.readTree(answer.body);
    }
}
