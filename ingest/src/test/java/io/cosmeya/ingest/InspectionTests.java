package io.cosmeya.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.SnapshotJson;
import io.cosmeya.scrapers.SnapshotPage;
import io.cosmeya.scrapers.run.Schedule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageProperties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@IngestTest
class InspectionTests {

    @Autowired
    private Inspection inspection;

    @Autowired
    private Ground ground;

    @Autowired
    private IngestSettings settings;

    @Autowired
    private Schedule schedule;

    @Test
    void aPageThatWasWrittenIsTheOneThatIsRead() {
        SnapshotPage page = ground.page(Ground.newRun(), 1, 0);

        assertThat(inspection.inspect(message(json(page))))
                .isInstanceOfSatisfying(
                        Inspected.Sound.class, sound -> assertThat(sound.page()).isEqualTo(page));
    }

    @Test
    void theGoldenPageOfTheScrapersIsRead() throws IOException {
        byte[] golden = new ClassPathResource("golden/snapshot-page.json").getContentAsByteArray();

        SnapshotPage page = SnapshotJson.read(golden);

        assertThat(page.videos().getFirst().views()).isEqualTo(Counter.exact(3_000_000_001L));
        assertThat(page.videos().getFirst().likes()).isEqualTo(Counter.exact(0));
        assertThat(page.videos().getLast().views()).isNull();
        new PageRules(settings, schedule).check(page, page.observedAt());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "platform":"youtube"   | "platform":"vimeo"           | vimeo
            "platform":"youtube"   | "platform":null              | platform
            "schema":1             | "schema":2                   | schema
            "video":10005          | "video":0                    | videos[4].video
            "value":4,             | "value":-4,                  | value
            "value":4,             | "value":10000000000001,      | videos[4].views
            "value":4,             |                              | value
            "value":1230000        | "value":90000000000000000    | channelSnapshot.followers
            "status":"ok"          | "status":null                | status
            "parser":"youtube/1"   | "parser":null                | parser
            "channel":1,           | "channel":0,                 | channel
            "attempt":1,           | "attempt":0,                 | attempt
            "page":0,              | "page":-1,                   | page
            "run":                 | "run":0, "later":            | run
            "slot":                | "slot":7, "later":           | slot
            "published":null       | "published":"1969-12-31T23:59:59Z" | videos[0].published
            "published":null       | "published":"2106-02-07T06:28:16Z" | videos[0].published
            "exit":"direct"        | "exit":"ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd" | exit
            "value":4,             | "value":9007199254740993,    | videos[4].views
            "value":4,             | "value":18446744073709551616,| videos[4].views.value
            """)
    void aFieldThatCannotBeBelievedIsNamed(String right, String wrong, String field) {
        String json = json(ground.page(Ground.newRun(), 1, 0));
        assertThat(json).contains(right);

        String damaged = json.replace(right, wrong == null ? "" : wrong);

        assertThat(inspection.inspect(message(damaged)))
                .isInstanceOfSatisfying(
                        Inspected.Poison.class,
                        poison -> assertThat(poison.reason()).contains(field));
    }

    @Test
    void aReadingFromTheFutureIsPoison() {
        assertThat(reason(read(Instant.now().plus(Duration.ofMinutes(6))))).startsWith("observedAt");
        assertThat(inspection.inspect(message(json(read(Instant.now().plus(Duration.ofMinutes(4)))))))
                .isInstanceOf(Inspected.Sound.class);
    }

    @Test
    void aReadingFromBeforeItsSlotIsPoison() {
        Instant slot = ground.slot().at();

        assertThat(reason(read(slot.minus(Duration.ofMinutes(61))))).startsWith("observedAt");
        assertThat(inspection.inspect(message(json(read(slot.minus(Duration.ofMinutes(59)))))))
                .isInstanceOf(Inspected.Sound.class);
    }

    @Test
    void aMessageWithoutAnIdIsPoison() {
        Message message = new Message(json(ground.page(1, 1, 0)).getBytes(StandardCharsets.UTF_8));

        assertThat(inspection.inspect(message))
                .isInstanceOfSatisfying(
                        Inspected.Poison.class,
                        poison -> assertThat(poison.reason()).startsWith("message id"));
    }

    @Test
    void aMessageBeyondAMegabyteIsPoison() {
        String padded = json(ground.page(1, 1, 0)) + " ".repeat(1 << 20);

        assertThat(inspection.inspect(message(padded)))
                .isInstanceOfSatisfying(
                        Inspected.Poison.class,
                        poison -> assertThat(poison.reason()).startsWith("body"));
    }

    private SnapshotPage read(Instant observedAt) {
        return Ground.page(1, ground.slot(), 1, 0, 1, observedAt, 0);
    }

    private String reason(SnapshotPage page) {
        return ((Inspected.Poison) inspection.inspect(message(json(page)))).reason();
    }

    private static String json(SnapshotPage page) {
        return new String(SnapshotJson.write(page), StandardCharsets.UTF_8);
    }

    private static Message message(String json) {
        MessageProperties properties = new MessageProperties();
        properties.setMessageId("6a1e5ce1-9b64-3c0c-8a0d-6a8f2f4c1c11");
        return new Message(json.getBytes(StandardCharsets.UTF_8), properties);
    }
}
