package io.cosmeya.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cosmeya.ingest.Inspected.Sound;
import io.cosmeya.scrapers.Queues;
import io.cosmeya.scrapers.SnapshotJson;
import io.cosmeya.scrapers.SnapshotPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

@IngestTest
class SnapshotConsumerTests {

    private static final Duration LONG = Duration.ofSeconds(60);

    @Autowired
    private Ground ground;

    @Autowired
    private ConnectionFactory broker;

    @Autowired
    private Inspection inspection;

    @Autowired
    private StoredPages storedPages;

    @Autowired
    private Parking parking;

    @Autowired
    private ParkedMessages parked;

    @Autowired
    @Qualifier("clickhouse")
    private JdbcConnectionDetails details;

    private Gate gate;
    private ClickHouse clickHouse;
    private Intake intake;
    private SnapshotConsumer consumer;

    @BeforeEach
    void startBehindAGate() throws IOException {
        ground.clear();
        ClickHouseAddress real =
                ClickHouseAddress.of(details.getJdbcUrl(), details.getUsername(), details.getPassword());
        gate = new Gate(real.endpoint());
        clickHouse = new ClickHouse(ClickHouseAddress.of(gate.endpoint(), real.user(), real.password()));
        consumer = consumer("60s");
    }

    @AfterEach
    void stop() throws IOException {
        consumer.stop();
        clickHouse.close();
        gate.close();
        ground.clickHouse("ALTER TABLE ingest.snap_raw DROP CONSTRAINT IF EXISTS refused");
    }

    @Test
    void pagesOfTheQueueBecomeRows() {
        publish(Ground.newRun(), 5);

        consumer.start();

        awaitRows(150);
        awaitStored(5);
        assertThat(ground.rows("ingest.channel_raw FINAL")).isEqualTo(1);
        awaitEmptyQueue();
    }

    @Test
    void aPageDeliveredTwiceIsThereOnce() {
        long run = Ground.newRun();
        List<SnapshotPage> pages = publish(run, 3);
        pages.forEach(ground::publish);

        consumer.start();

        awaitStored(3);
        awaitEmptyQueue();
        assertThat(ground.rows("ingest.snap_raw FINAL")).isEqualTo(90);
        assertThat(ground.storedPages()).isEqualTo(3);
    }

    @Test
    void poisonIsParkedWithItsReasonAndTheRestIsStored() {
        publish(Ground.newRun(), 2);
        ground.publish("00000000-0000-0000-0000-000000000001", "{\"schema\":".getBytes(StandardCharsets.UTF_8));

        consumer.start();

        Message parked = ground.parked();
        assertThat(parked).isNotNull();
        assertThat(parked.getMessageProperties().getMessageId()).endsWith("0001");
        assertThat(parked.getBody()).asString(StandardCharsets.UTF_8).isEqualTo("{\"schema\":");
        assertThat(parked.getMessageProperties().<Object>getHeader(Parking.REASON))
                .asString()
                .contains("not a page of snapshots");
        awaitRows(60);
        awaitEmptyQueue();
    }

    @Test
    void aRefusalOfClickHouseLosesAndDoublesNothing() {
        gate.shut();
        publish(Ground.newRun(), 6);

        consumer.start();
        await().atMost(LONG).until(() -> ground.waiting(Queues.SNAPSHOTS) == 0);
        // Held, not acknowledged: the consumer has all of them, and none is stored or noted.
        assertThat(ground.rows("ingest.snap_raw")).isZero();
        assertThat(ground.storedPages()).isZero();
        gate.open();

        awaitRows(180);
        awaitStored(6);
        assertThat(ground.rows("ingest.snap_raw")).isEqualTo(180);
        awaitEmptyQueue();
    }

    @Test
    void whatClickHouseRefusesAtTheTimeOfAStopIsStillInTheQueue() {
        gate.shut();
        publish(Ground.newRun(), 4);

        consumer.start();
        await().atMost(LONG).until(() -> ground.waiting(Queues.SNAPSHOTS) == 0);
        consumer.stop();

        await().atMost(LONG).until(() -> ground.waiting(Queues.SNAPSHOTS) == 4);
    }

    @Test
    void aLostAnswerIsRepeatedWithoutDoubling() {
        gate.loseAnswers(2);
        publish(Ground.newRun(), 4);

        consumer.start();

        awaitStored(4);
        assertThat(gate.hasLostAll()).isTrue();
        // Not even before a merge: the token of the batch is known.
        assertThat(ground.rows("ingest.snap_raw")).isEqualTo(120);
        assertThat(ground.rows("ingest.channel_raw")).isEqualTo(1);
    }

    @Test
    void aConsumerThatDiesBeforeItAcknowledgesLeavesEachRowOnce() {
        List<SnapshotPage> pages = publish(Ground.newRun(), 3);
        // Another cut of the same messages was stored by a process that never acknowledged them.
        intake.take(pages.stream().limit(2).map(SnapshotConsumerTests::sound).toList(), new CountDownLatch(1));

        consumer.start();

        awaitStored(3);
        assertThat(ground.rows("ingest.snap_raw FINAL")).isEqualTo(90);
        awaitEmptyQueue();
    }

    @Test
    void troubleThatLastsPausesAndAnAnswerResumes() {
        consumer = consumer("1s");
        gate.shut();
        publish(Ground.newRun(), 4);
        consumer.start();

        // Given back once and left alone, not passed back and forth.
        await().atMost(LONG).until(() -> ground.waiting(Queues.SNAPSHOTS) == 4);
        gate.open();

        await().atMost(LONG).pollInterval(Duration.ofMillis(300)).until(() -> {
            consumer.resume();
            return ground.storedPages() == 4;
        });
        assertThat(ground.rows("ingest.snap_raw FINAL")).isEqualTo(120);
        assertThat(ground.waiting(Queues.parking(Queues.SNAPSHOTS))).isZero();
    }

    @Test
    void theOneMessageThatClickHouseRefusesIsFoundAndParked() {
        ground.clickHouse("ALTER TABLE ingest.snap_raw ADD CONSTRAINT refused CHECK ifNull(views, 0) != 95");
        publish(Ground.newRun(), 7);

        consumer.start();

        Message parked = ground.parked();
        assertThat(parked).isNotNull();
        assertThat(SnapshotJson.read(parked.getBody()).page()).isEqualTo(3);
        assertThat(parked.getMessageProperties().<Object>getHeader(Parking.REASON))
                .asString()
                .contains("refused");
        awaitRows(180);
        awaitEmptyQueue();
    }

    @Test
    void aTableThatRefusesEverythingParksNothing() {
        ground.clickHouse("ALTER TABLE ingest.snap_raw ADD CONSTRAINT refused CHECK channel_id = 0");
        publish(Ground.newRun(), 5);

        consumer.start();

        await().atMost(LONG).until(() -> ground.waiting(Queues.SNAPSHOTS) == 5);
        consumer.resume();
        assertThat(ground.waiting(Queues.SNAPSHOTS)).isEqualTo(5);
        assertThat(ground.waiting(Queues.parking(Queues.SNAPSHOTS))).isZero();
    }

    @Test
    void tooManyPartsAreWaitedFor() {
        intake.take(List.of(sound(ground.page(Ground.newRun(), 2, 0))), new CountDownLatch(1));
        ground.clickHouse("ALTER TABLE ingest.snap_raw MODIFY SETTING parts_to_throw_insert = 1");
        try {
            publish(Ground.newRun(), 5);
            consumer.start();
            await().atMost(LONG).until(() -> ground.waiting(Queues.SNAPSHOTS) == 0);
            await().during(Duration.ofSeconds(1)).until(() -> ground.storedPages() == 1);
        } finally {
            ground.clickHouse("ALTER TABLE ingest.snap_raw RESET SETTING parts_to_throw_insert");
        }

        awaitStored(6);
        assertThat(ground.rows("ingest.snap_raw")).isEqualTo(180);
        assertThat(ground.waiting(Queues.parking(Queues.SNAPSHOTS))).isZero();
        awaitEmptyQueue();
    }

    @Test
    void aSchemaThatDoesNotFitStopsIntakeForGoodAndParksNothing() {
        ground.clickHouse("ALTER TABLE ingest.snap_raw RENAME COLUMN exit TO way");
        try {
            publish(Ground.newRun(), 5);
            consumer.start();
            await().atMost(LONG).until(() -> consumer.stoppedForGood());
        } finally {
            ground.clickHouse("ALTER TABLE ingest.snap_raw RENAME COLUMN way TO exit");
        }
        consumer.resume();
        await().atMost(LONG).until(() -> ground.waiting(Queues.SNAPSHOTS) == 5);
        assertThat(ground.waiting(Queues.parking(Queues.SNAPSHOTS))).isZero();
        assertThat(ground.storedPages()).isZero();

        consumer.stop();
        consumer.start();
        awaitStored(5);
        assertThat(ground.rows("ingest.snap_raw FINAL")).isEqualTo(150);
    }

    @Test
    void aReplayedMessageIsStoredLikeAnyOther() {
        long run = Ground.newRun();
        parking.park(Ground.message(ground.page(run, 1, 0)), "a mistake of ours");
        publish(run, 2);
        consumer.start();
        awaitStored(2);

        assertThat(parked.replay(Queues.SNAPSHOTS, 10, false)).hasSize(1);

        awaitEmptyQueue();
        assertThat(ground.rows("ingest.snap_raw FINAL")).isEqualTo(60);
    }

    private SnapshotConsumer consumer(String patience) {
        IngestSettings settings = settings(patience);
        intake = new Intake(new RawStore(clickHouse), storedPages, settings);
        return new SnapshotConsumer(broker, inspection, intake, parking, clickHouse, settings);
    }

    private static IngestSettings settings(String patience) {
        var properties = new MapConfigurationPropertySource();
        properties.put("cosmeya.ingest.consumers", "1");
        properties.put("cosmeya.ingest.fill", "300ms");
        properties.put("cosmeya.ingest.pause", "100ms");
        properties.put("cosmeya.ingest.longest-pause", "500ms");
        properties.put("cosmeya.ingest.patience", patience);
        return new Binder(properties).bindOrCreate("cosmeya.ingest", IngestSettings.class);
    }

    private List<SnapshotPage> publish(long run, int count) {
        List<SnapshotPage> pages = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            pages.add(ground.page(run, 1, n));
        }
        pages.forEach(ground::publish);
        return pages;
    }

    private static Sound sound(SnapshotPage page) {
        return new Sound(Ground.message(page), page);
    }

    private void awaitRows(long count) {
        await().atMost(LONG).until(() -> ground.rows("ingest.snap_raw FINAL") == count);
    }

    /// Nothing waits, and nothing comes back when the consumer goes.
    private void awaitEmptyQueue() {
        await().atMost(LONG).until(() -> {
            consumer.stop();
            boolean empty = staysEmpty();
            if (!empty) {
                consumer.start();
            }
            return empty;
        });
    }

    /// The broker hands back what a closed channel held a moment after it.
    private boolean staysEmpty() {
        try {
            await().during(Duration.ofMillis(500))
                    .atMost(Duration.ofSeconds(1))
                    .until(() -> ground.waiting(Queues.SNAPSHOTS) == 0);
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }

    private void awaitStored(long pages) {
        await().atMost(LONG).until(() -> ground.storedPages() == pages);
    }
}
