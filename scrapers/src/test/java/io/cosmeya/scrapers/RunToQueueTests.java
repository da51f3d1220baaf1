package io.cosmeya.scrapers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.run.Run;
import io.cosmeya.scrapers.run.Runs;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/// The whole way of this module: the hour comes, and pages of snapshots stand in the queue.
@SpringBootTest(
        classes = {ScrapersApplication.class, RunToQueueTests.Likee.class},
        properties = {"cosmeya.scrapers.runs.window=0s", "cosmeya.scrapers.runs.tick=200ms"})
@ActiveProfiles("scrapers")
@DirtiesContext
class RunToQueueTests {

    @Autowired
    Runs runs;

    @Autowired
    RabbitTemplate rabbit;

    @Autowired
    RabbitAdmin admin;

    @Autowired
    Ground ground;

    @Autowired
    SettableClock clock;

    @Test
    void theHourComesAndPagesStandInTheQueue() {
        clock.set("2026-11-23T05:00:00Z");
        ground.clear();
        admin.purgeQueue(Queues.SNAPSHOTS);
        rabbit.convertAndSend("", "parsing_likee", "not a task");
        ground.execute("""
                INSERT INTO scrapers.channel (platform, platform_id, title, added_at)
                SELECT 'likee', 'l' || n, 'Likee ' || n, '2026-11-01T00:00:00Z' FROM generate_series(1, 3) n""");
        clock.set("2026-11-23T09:00:01Z");

        await().atMost(Duration.ofSeconds(60)).until(() -> !runs.draining().isEmpty());
        Run run = runs.draining().getFirst();
        assertThat(run.done()).isEqualTo(3);
        int rows = 0;
        for (int i = 0; i < 6; i++) {
            Message message = rabbit.receive(Queues.SNAPSHOTS, 10_000);
            SnapshotPage page = SnapshotJson.read(message.getBody());
            assertThat(message.getMessageProperties().getMessageId())
                    .isEqualTo(page.messageId().toString());
            assertThat(page.run()).isEqualTo(run.id());
            assertThat(page.slot()).isEqualTo(run.slotNo());
            rows += page.videos().size();
        }
        assertThat(rows).isEqualTo(3 * 150);
        assertThat(rabbit.receive("parsing_likee.parking", 10_000)).isNotNull();
    }

    @TestConfiguration
    static class Likee {

        @Bean
        ScriptedScraper likee() {
            return new ScriptedScraper(
                    Platform.LIKEE, channel -> new Outcome.Taken(ScriptedScraper.reading(channel, 150)));
        }
    }
}
