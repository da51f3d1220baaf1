package io.cosmeya.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Queues;
import io.cosmeya.scrapers.SnapshotPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.Message;
import org.springframework.beans.factory.annotation.Autowired;

@IngestTest
class SnapshotConsumerTests {

    @Autowired
    private Ground ground;

    @Autowired
    private GatedIntake gated;

    @Autowired
    private Parking parking;

    @Autowired
    private ParkedMessages parked;

    @BeforeEach
    void open() throws IOException {
        gated.open();
    }

    @AfterEach
    void close() throws IOException {
        gated.close();
    }

    @Test
    void pagesOfTheQueueBecomeRows() {
        gated.publish(Ground.newRun(), 5);

        gated.consumer().start();

        gated.awaitRows(150);
        gated.awaitStored(5);
        assertThat(ground.rows("ingest.channel_raw FINAL")).isEqualTo(1);
        gated.awaitEmptyQueue();
    }

    @Test
    void aPageDeliveredTwiceIsThereOnce() {
        long run = Ground.newRun();
        List<SnapshotPage> pages = gated.publish(run, 3);
        pages.forEach(ground::publish);

        gated.consumer().start();

        gated.awaitStored(3);
        gated.awaitEmptyQueue();
        assertThat(ground.rows("ingest.snap_raw FINAL")).isEqualTo(90);
        assertThat(ground.storedPages()).isEqualTo(3);
    }

    @Test
    void poisonIsParkedWithItsReasonAndTheRestIsStored() {
        gated.publish(Ground.newRun(), 2);
        ground.publish("00000000-0000-0000-0000-000000000001", "{\"schema\":".getBytes(StandardCharsets.UTF_8));

        gated.consumer().start();

        Message parked = ground.parked();
        assertThat(parked).isNotNull();
        assertThat(parked.getMessageProperties().getMessageId()).endsWith("0001");
        assertThat(parked.getBody()).asString(StandardCharsets.UTF_8).isEqualTo("{\"schema\":");
        assertThat(parked.getMessageProperties().<Object>getHeader(Parking.REASON))
                .asString()
                .contains("not a page of snapshots");
        gated.awaitRows(60);
        gated.awaitEmptyQueue();
    }

    @Test
    void aLostAnswerIsRepeatedWithoutDoubling() {
        gated.gate().loseAnswers(2);
        gated.publish(Ground.newRun(), 4);

        gated.consumer().start();

        gated.awaitStored(4);
        assertThat(gated.gate().hasLostAll()).isTrue();
        // Not even before a merge: the token of the batch is known.
        assertThat(ground.rows("ingest.snap_raw")).isEqualTo(120);
        assertThat(ground.rows("ingest.channel_raw")).isEqualTo(1);
    }

    @Test
    void aConsumerThatDiesBeforeItAcknowledgesLeavesEachRowOnce() {
        List<SnapshotPage> pages = gated.publish(Ground.newRun(), 3);
        // Another cut of the same messages was stored by a process that never acknowledged them.
        gated.take(pages.subList(0, 2));

        gated.consumer().start();

        gated.awaitStored(3);
        assertThat(ground.rows("ingest.snap_raw FINAL")).isEqualTo(90);
        gated.awaitEmptyQueue();
    }

    @Test
    void aReplayedMessageIsStoredLikeAnyOther() {
        long run = Ground.newRun();
        parking.park(Ground.message(ground.page(run, 1, 0)), "a mistake of ours");
        gated.publish(run, 2);
        gated.consumer().start();
        gated.awaitStored(2);

        assertThat(parked.replay(Queues.SNAPSHOTS, 10, false)).hasSize(1);

        gated.awaitEmptyQueue();
        assertThat(ground.rows("ingest.snap_raw FINAL")).isEqualTo(60);
    }
}
