package io.cosmeya.ingest;

import com.rabbitmq.client.AMQP;
import io.cosmeya.scrapers.ChannelSnapshot;
import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.Queues;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.SnapshotJson;
import io.cosmeya.scrapers.SnapshotPage;
import io.cosmeya.scrapers.run.Schedule;
import io.cosmeya.scrapers.run.Slot;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageProperties;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Empty stores and queues for each test, and pages to put there. Every test has runs of its own, so that the engine's
/// log of tokens never knows its batches.
@Component
class Ground {

    static final int VIDEOS = 30;

    private static final AtomicLong RUN = new AtomicLong(System.currentTimeMillis());

    private final ClickHouse clickHouse;
    private final JdbcClient postgres;
    private final RabbitTemplate rabbit;
    private final AmqpAdmin admin;
    private final Schedule schedule;

    Ground(ClickHouse clickHouse, JdbcClient postgres, RabbitTemplate rabbit, AmqpAdmin admin, Schedule schedule) {
        this.clickHouse = clickHouse;
        this.postgres = postgres;
        this.rabbit = rabbit;
        this.admin = admin;
        this.schedule = schedule;
    }

    void clear() {
        clickHouse.jdbc().sql("TRUNCATE TABLE ingest.snap_raw").update();
        clickHouse.jdbc().sql("TRUNCATE TABLE ingest.channel_raw").update();
        postgres.sql("TRUNCATE ingest.stored_page, scrapers.run, scrapers.run_task")
                .update();
        admin.initialize();
        admin.purgeQueue(Queues.SNAPSHOTS, false);
        admin.purgeQueue(Queues.parking(Queues.SNAPSHOTS), false);
    }

    /// The queues, where they are missing.
    void declare() {
        admin.initialize();
    }

    static long newRun() {
        return RUN.incrementAndGet();
    }

    Slot slot() {
        return schedule.slots().atOrBefore(Instant.now());
    }

    Slot slotBefore(Slot slot) {
        return schedule.slots().previous(slot);
    }

    /// A page of 30 videos; video n of page p has (p * 30 + n) views.
    SnapshotPage page(long run, int channel, int page) {
        return page(run, slot(), channel, page, 1, Instant.now().truncatedTo(ChronoUnit.MILLIS), 0);
    }

    static SnapshotPage page(
            long run, Slot slot, int channel, int page, int attempt, Instant observedAt, long plusViews) {
        List<Snapshot> videos = IntStream.range(0, VIDEOS)
                .mapToObj(n -> video(channel * 10_000 + page * VIDEOS + n + 1, page * VIDEOS + n + plusViews))
                .toList();
        return new SnapshotPage(
                SnapshotPage.SCHEMA,
                run,
                slot.number(),
                Platform.YOUTUBE,
                channel,
                attempt,
                page,
                observedAt,
                "youtube/1",
                "direct",
                page == 0 ? channel() : null,
                videos,
                null);
    }

    static Snapshot video(int id, long views) {
        return new Snapshot(
                id, Snapshot.Status.OK, null, "viewCount", "browse/videos", Counter.exact(views), null, null, null);
    }

    private static ChannelSnapshot channel() {
        return new ChannelSnapshot(Snapshot.Status.OK, "browse/videos", new Counter(1_230_000, 10_000), null, null);
    }

    void publish(SnapshotPage page) {
        publish(page.messageId().toString(), SnapshotJson.write(page));
    }

    void publish(String id, byte[] body) {
        rabbit.execute(channel -> {
            channel.confirmSelect();
            channel.basicPublish(
                    "",
                    Queues.SNAPSHOTS,
                    new AMQP.BasicProperties.Builder()
                            .messageId(id)
                            .deliveryMode(2)
                            .build(),
                    body);
            channel.waitForConfirmsOrDie(10_000);
            return true;
        });
    }

    static Message message(SnapshotPage page) {
        MessageProperties properties = new MessageProperties();
        properties.setMessageId(page.messageId().toString());
        return new Message(SnapshotJson.write(page), properties);
    }

    /// Messages in a queue that nobody holds.
    long waiting(String queue) {
        return rabbit.execute(channel -> channel.messageCount(queue));
    }

    Message parked() {
        return rabbit.receive(Queues.parking(Queues.SNAPSHOTS), 5_000);
    }

    long rows(String from) {
        return one("SELECT count() FROM " + from);
    }

    long one(String sql) {
        return clickHouse.jdbc().sql(sql).query((row, number) -> row.getLong(1)).single();
    }

    void clickHouse(String sql) {
        clickHouse.jdbc().sql(sql).update();
    }

    long storedPages() {
        return postgres.sql("SELECT count(*) FROM ingest.stored_page")
                .query((row, number) -> row.getLong(1))
                .single();
    }

    JdbcClient postgres() {
        return postgres;
    }
}
