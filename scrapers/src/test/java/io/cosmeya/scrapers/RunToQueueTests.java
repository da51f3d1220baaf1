package io.cosmeya.scrapers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cosmeya.embedded.simulator.SimulatedClock;
import io.cosmeya.embedded.simulator.Simulator;
import io.cosmeya.embedded.simulator.world.Site;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.scrapers.platform.HttpWiring;
import io.cosmeya.scrapers.run.Run;
import io.cosmeya.scrapers.run.Runs;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The whole way of this module: the hour comes, and pages of snapshots stand in the queue.
@SpringBootTest(
        classes = ScrapersApplication.class,
        properties = {"cosmeya.scrapers.runs.window=0s", "cosmeya.scrapers.runs.tick=200ms"})
@ActiveProfiles("scrapers")
@DirtiesContext
class RunToQueueTests {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:01Z");
    private static final Simulator PLATFORM = Simulator.start(1, new SimulatedClock());

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

    @DynamicPropertySource
    static void platform(DynamicPropertyRegistry properties) {
        HttpWiring.settings(PLATFORM.origins()).forEach((name, value) -> properties.add(name, () -> value));
    }

    @AfterAll
    static void close() {
        PLATFORM.close();
    }

    @Test
    void theHourComesAndPagesStandInTheQueue() {
        // The day before the clock stood at noon, and a run of no channel may be opened for it at any moment.
        clock.set("2026-11-24T05:00:00Z");
        ground.clear();
        admin.purgeQueue(Queues.SNAPSHOTS);
        rabbit.convertAndSend("", "parsing_likee", "not a task");
        List<WorldChannel> channels = PLATFORM.world(Site.LIKEE).channels().stream()
                .filter(channel -> !channel.listed(NOW).isEmpty())
                .limit(3)
                .toList();
        channels.forEach(channel -> ground.execute("""
                INSERT INTO scrapers.channel (platform, platform_id, title, added_at)
                VALUES ('likee', '%s', 'Likee', '2026-11-01T00:00:00Z')""".formatted(channel.id())));
        PLATFORM.clock().set(NOW);
        clock.set(NOW.toString());

        Run run = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> runs.draining().stream()
                                .filter(each -> each.slotAt().equals(NOW.minusSeconds(1)))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        assertThat(run.done()).isEqualTo(3);
        int truth = channels.stream()
                .mapToInt(channel -> channel.listed(NOW).size())
                .sum();
        int rows = 0;
        while (rows < truth) {
            Message message = rabbit.receive(Queues.SNAPSHOTS, 10_000);
            assertThat(message).as("%d of %d videos came", rows, truth).isNotNull();
            SnapshotPage page = SnapshotJson.read(message.getBody());
            assertThat(message.getMessageProperties().getMessageId())
                    .isEqualTo(page.messageId().toString());
            assertThat(page.run()).isEqualTo(run.id());
            assertThat(page.slot()).isEqualTo(run.slotNo());
            rows += page.videos().size();
        }
        assertThat(rows).isEqualTo(truth).isPositive();
        assertThat(rabbit.receive("parsing_likee.parking", 10_000)).isNotNull();
    }
}
