package io.cosmeya.miniapp.notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.miniapp.WholeApplication;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.access.SignedInPeople;
import io.cosmeya.miniapp.access.SignedInPeople.SignedInPerson;
import io.cosmeya.scrapers.channel.Group;
import io.cosmeya.scrapers.channel.Groups;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WholeApplication
@Import(SignedInPeople.class)
class NotesTests {

    private static final int CHANNEL = 920_001;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Groups groups;

    @Autowired
    private SignedInPeople people;

    private SignedInPerson writer;

    @BeforeEach
    void aChannelWithAVideo() {
        people.clear();
        jdbc.sql("DELETE FROM miniapp.note WHERE channel_id = :id")
                .param("id", CHANNEL)
                .update();
        jdbc.sql("""
                INSERT INTO scrapers.channel (id, platform, platform_id, title, added_at, state) OVERRIDING SYSTEM VALUE
                VALUES (920001, 'youtube', 'UCnotes', 'noted', now(), 'paused') ON CONFLICT DO NOTHING""").update();
        jdbc.sql("""
                INSERT INTO scrapers.video (id, platform, platform_id, channel_id, title, format, first_seen_at,
                    last_seen_at) OVERRIDING SYSTEM VALUE
                VALUES (920001, 'youtube', 'notes', 920001, 'noted', 'short', now(), now()) ON CONFLICT DO NOTHING""").update();
        writer = people.make(Rank.ANALYST);
    }

    @Test
    void aNoteIsKeptAtItsMomentAndStandsWithWhatItIsOf() {
        JsonNode ofChannel = read(write(writer, """
                {"channelId": 920001, "videoId": null, "at": "2026-11-20T18:00:00Z", "text": " a <b>bold</b> move "}"""));
        assertThat(ofChannel.path("text").asString()).isEqualTo("a <b>bold</b> move");
        assertThat(ofChannel.path("person").asString()).isEqualTo("analyst");
        JsonNode ofVideo = read(write(writer, """
                {"channelId": null, "videoId": 920001, "at": null, "text": "the video"}"""));
        assertThat(ofVideo.path("channelId").asInt()).isEqualTo(CHANNEL);
        assertThat(texts("?channel=" + CHANNEL)).containsExactly("a <b>bold</b> move");
        assertThat(texts("?video=" + CHANNEL)).containsExactly("the video");
        assertThat(texts("")).containsSubsequence("the video", "a <b>bold</b> move");
    }

    @Test
    void aNoteIsChangedAndDeletedByItsWriterOrAnAdminAndByNobodyElse() {
        String address =
                "/api/v1/notes/" + read(write(writer, note("mine"))).path("id").asInt();
        String change = "{\"at\": \"2026-11-21T18:00:00Z\", \"text\": \"other\"}";
        assertThat(status(ask(HttpMethod.PUT, address, people.make(Rank.ANALYST), change)))
                .isEqualTo(403);
        assertThat(status(ask(HttpMethod.DELETE, address, people.make(Rank.ANALYST), "")))
                .isEqualTo(403);
        assertThat(status(ask(HttpMethod.PUT, address, writer, change))).isEqualTo(200);
        SignedInPerson admin = people.make(Rank.ADMIN);
        assertThat(status(ask(HttpMethod.DELETE, address, admin, ""))).isEqualTo(204);
        assertThat(texts("?channel=" + CHANNEL)).isEmpty();
        JsonNode log = read(ask(HttpMethod.GET, "/api/v1/audit?size=3", admin, ""));
        assertThat(log.at("/items/0/action").asString()).isEqualTo("notes.delete");
        assertThat(log.at("/items/1/before/text").asString()).isEqualTo("mine");
        assertThat(log.at("/items/1/after/text").asString()).isEqualTo("other");
    }

    @Test
    void aViewerReadsTheNotesOfTheirChannelsAndWritesNone() {
        write(writer, note("seen"));
        int group = groups.all().stream()
                .filter(known -> known.name().equals("noted"))
                .findFirst()
                .or(() -> groups.create("noted", Group.Kind.GROUP))
                .orElseThrow()
                .id();
        groups.add(group, List.of(CHANNEL));
        SignedInPerson viewer = people.make(Rank.VIEWER, group);
        SignedInPerson stranger = people.make(Rank.VIEWER);
        String address = "/api/v1/notes?channel=" + CHANNEL;
        assertThat(read(ask(HttpMethod.GET, address, viewer, "")).path("total").asInt())
                .isEqualTo(1);
        assertThat(read(ask(HttpMethod.GET, address, stranger, ""))
                        .path("total")
                        .asInt())
                .isEqualTo(0);
        assertThat(status(write(viewer, note("no")))).isEqualTo(403);
    }

    @Test
    void whatIsOfNothingOrOfTwoOrSaysNothingIsRefused() {
        assertThat(status(write(writer, "{\"text\": \"of nothing\"}"))).isEqualTo(400);
        assertThat(status(write(writer, "{\"channelId\": 920001, \"videoId\": 920001, \"text\": \"of two\"}")))
                .isEqualTo(400);
        assertThat(status(write(writer, note("   ")))).isEqualTo(400);
        assertThat(status(write(writer, note("x".repeat(501))))).isEqualTo(400);
        assertThat(status(write(writer, "{\"channelId\": 999999, \"text\": \"of none\"}")))
                .isEqualTo(404);
    }

    private static String note(String text) {
        return "{\"channelId\": %d, \"videoId\": null, \"at\": null, \"text\": \"%s\"}".formatted(CHANNEL, text);
    }

    private List<String> texts(String query) {
        return read(ask(HttpMethod.GET, "/api/v1/notes" + query, writer, ""))
                .path("items")
                .valueStream()
                .map(item -> item.path("text").asString())
                .toList();
    }

    private MvcTestResult write(SignedInPerson person, String note) {
        return ask(HttpMethod.POST, "/api/v1/notes", person, note);
    }

    private MvcTestResult ask(HttpMethod method, String address, SignedInPerson person, String body) {
        return http.method(method)
                .uri(address)
                .header("Authorization", person.bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }

    private JsonNode read(MvcTestResult answer) {
        try {
            return json.readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
