package io.cosmeya.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cosmeya.scrapers.Queues;
import io.cosmeya.scrapers.SnapshotJson;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.Message;
import org.springframework.beans.factory.annotation.Autowired;

/// What becomes of messages that ClickHouse does not take: for a while, one of them, or none at all.
@IngestTest
class RefusingClickHouseTests {

    private static final Duration LONG = Duration.ofSeconds(60);

    @Autowired
    private Ground ground;

    @Autowired
    private GatedIntake gated;

    @BeforeEach
    void open() throws IOException {
        gated.open();
    }

    @AfterEach
    void close() throws IOException {
        gated.close();
        ground.clickHouse("ALTER TABLE ingest.snap_raw DROP CONSTRAINT IF EXISTS refused");
    }

    @Test
    void aRefusalOfClickHouseLosesAndDoublesNothing() {
        gated.gate().shut();
        gated.publish(Ground.newRun(), 6);

        gated.consumer().start();
        await().atMost(LONG).until(() -> ground.waiting(Queues.SNAPSHOTS) == 0);
        // Held, not acknowledged: the consumer has all of them, and none is stored or noted.
        assertThat(ground.rows("ingest.snap_raw")).isZero();
        assertThat(ground.storedPages()).isZero();
        gated.gate().open();

        gated.awaitRows(180);
        gated.awaitStored(6);
        assertThat(ground.rows("ingest.snap_raw")).isEqualTo(180);
        gated.awaitEmptyQueue();
    }

    @Test
    void whatClickHouseRefusesAtTheTimeOfAStopIsStillInTheQueue() {
        gated.gate().shut();
        gated.publish(Ground.newRun(), 4);

        gated.consumer().start();
        await().atMost(LONG).until(() -> ground.waiting(Queues.SNAPSHOTS) == 0);
        gated.consumer().stop();

        await().atMost(LONG).until(() -> ground.waiting(Queues.SNAPSHOTS) == 4);
    }

    @Test
    void troubleThatLastsPausesAndAnAnswerResumes() {
        gated.consumer("1s");
        gated.gate().shut();
        gated.publish(Ground.newRun(), 4);
        gated.consumer().start();

        // Given back once and left alone, not passed back and forth.
        await().atMost(LONG).until(() -> ground.waiting(Queues.SNAPSHOTS) == 4);
        gated.gate().open();

        await().atMost(LONG).pollInterval(Duration.ofMillis(300)).until(() -> {
            gated.consumer().resume();
            return ground.storedPages() == 4;
        });
        assertThat(ground.rows("ingest.snap_raw FINAL")).isEqualTo(120);
        assertThat(ground.waiting(Queues.parking(Queues.SNAPSHOTS))).isZero();
    }

    @Test
    void theOneMessageThatClickHouseRefusesIsFoundAndParked() {
        ground.clickHouse("ALTER TABLE ingest.snap_raw ADD CONSTRAINT refused CHECK ifNull(views, 0) != 95");
        gated.publish(Ground.newRun(), 7);

        gated.consumer().start();

        Message parked = ground.parked();
        assertThat(parked).isNotNull();
        assertThat(SnapshotJson.read(parked.getBody()).page()).isEqualTo(3);
        assertThat(parked.getMessageProperties().<Object>getHeader(Parking.REASON))
                .asString()
                .contains("refused");
        gated.awaitRows(180);
        gated.awaitEmptyQueue();
    }

    @Test
    void aTableThatRefusesEverythingParksNothing() {
        ground.clickHouse("ALTER TABLE ingest.snap_raw ADD CONSTRAINT refused CHECK channel_id = 0");
        gated.publish(Ground.newRun(), 5);

        gated.consumer().start();

        await().atMost(LONG).until(() -> ground.waiting(Queues.SNAPSHOTS) == 5);
        gated.consumer().resume();
        assertThat(ground.waiting(Queues.SNAPSHOTS)).isEqualTo(5);
        assertThat(ground.waiting(Queues.parking(Queues.SNAPSHOTS))).isZero();
    }

    @Test
    void tooManyPartsAreWaitedFor() {
        gated.take(List.of(ground.page(Ground.newRun(), 2, 0)));
        ground.clickHouse("ALTER TABLE ingest.snap_raw MODIFY SETTING parts_to_throw_insert = 1");
        try {
            gated.publish(Ground.newRun(), 5);
            gated.consumer().start();
            await().atMost(LONG).until(() -> ground.waiting(Queues.SNAPSHOTS) == 0);
            await().during(Duration.ofSeconds(1)).until(() -> ground.storedPages() == 1);
        } finally {
            ground.clickHouse("ALTER TABLE ingest.snap_raw RESET SETTING parts_to_throw_insert");
        }

        gated.awaitStored(6);
        assertThat(ground.rows("ingest.snap_raw")).isEqualTo(180);
        assertThat(ground.waiting(Queues.parking(Queues.SNAPSHOTS))).isZero();
        gated.awaitEmptyQueue();
    }

    @Test
    void aSchemaThatDoesNotFitStopsIntakeForGoodAndParksNothing() {
        ground.clickHouse("ALTER TABLE ingest.snap_raw RENAME COLUMN exit TO way");
        try {
            gated.publish(Ground.newRun(), 5);
            gated.consumer().start();
            await().atMost(LONG).until(() -> gated.consumer().stoppedForGood());
        } finally {
            ground.clickHouse("ALTER TABLE ingest.snap_raw RENAME COLUMN way TO exit");
        }
        gated.consumer().resume();
        await().atMost(LONG).until(() -> ground.waiting(Queues.SNAPSHOTS) == 5);
        assertThat(ground.waiting(Queues.parking(Queues.SNAPSHOTS))).isZero();
        assertThat(ground.storedPages()).isZero();

        gated.consumer().stop();
        gated.consumer().start();
        gated.awaitStored(5);
        assertThat(ground.rows("ingest.snap_raw FINAL")).isEqualTo(150);
    }
}
