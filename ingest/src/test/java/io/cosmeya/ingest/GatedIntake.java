package io.cosmeya.ingest;

import static org.awaitility.Awaitility.await;

import io.cosmeya.ingest.Inspected.Sound;
import io.cosmeya.scrapers.Queues;
import io.cosmeya.scrapers.SnapshotPage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// A consumer of snapshots whose way to ClickHouse leads through a gate, and what becomes of the pages in its queue. It
/// is made where a test asks for it.
@Lazy
@Component
class GatedIntake {

    private static final Duration LONG = Duration.ofSeconds(60);

    private final Ground ground;
    private final ConnectionFactory broker;
    private final Inspection inspection;
    private final StoredPages storedPages;
    private final Parking parking;
    private final JdbcConnectionDetails details;
    private @Nullable Gate gate;
    private @Nullable ClickHouse clickHouse;
    private @Nullable Intake intake;
    private @Nullable SnapshotConsumer consumer;

    GatedIntake(
            Ground ground,
            ConnectionFactory broker,
            Inspection inspection,
            StoredPages storedPages,
            Parking parking,
            @Qualifier("clickhouse") JdbcConnectionDetails details) {
        this.ground = ground;
        this.broker = broker;
        this.inspection = inspection;
        this.storedPages = storedPages;
        this.parking = parking;
        this.details = details;
    }

    /// On empty ground, with a consumer that is patient and does not run yet.
    void open() throws IOException {
        ground.clear();
        ClickHouseAddress real =
                ClickHouseAddress.of(details.getJdbcUrl(), details.getUsername(), details.getPassword());
        gate = new Gate(real.endpoint());
        clickHouse = new ClickHouse(ClickHouseAddress.of(gate.endpoint(), real.user(), real.password()));
        consumer = consumer("60s");
    }

    void close() throws IOException {
        consumer.stop();
        clickHouse.close();
        gate.close();
    }

    Gate gate() {
        return gate;
    }

    SnapshotConsumer consumer() {
        return consumer;
    }

    /// Stores pages without a message that is acknowledged.
    void take(List<SnapshotPage> pages) {
        intake.take(
                pages.stream()
                        .map(page -> new Sound(Ground.message(page), page))
                        .toList(),
                new CountDownLatch(1));
    }

    /// Another consumer, not started, that gives up after so long.
    SnapshotConsumer consumer(String patience) {
        IngestSettings settings = settings(patience);
        intake = new Intake(new RawStore(clickHouse), storedPages, settings);
        consumer = new SnapshotConsumer(broker, inspection, intake, parking, clickHouse, settings);
        return consumer;
    }

    List<SnapshotPage> publish(long run, int count) {
        List<SnapshotPage> pages = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            pages.add(ground.page(run, 1, n));
        }
        pages.forEach(ground::publish);
        return pages;
    }

    void awaitRows(long count) {
        await().atMost(LONG).until(() -> ground.rows("ingest.snap_raw FINAL") == count);
    }

    void awaitStored(long pages) {
        await().atMost(LONG).until(() -> ground.storedPages() == pages);
    }

    /// Nothing waits, and nothing comes back when the consumer goes.
    void awaitEmptyQueue() {
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

    private static IngestSettings settings(String patience) {
        var properties = new MapConfigurationPropertySource();
        properties.put("cosmeya.ingest.consumers", "1");
        properties.put("cosmeya.ingest.fill", "300ms");
        properties.put("cosmeya.ingest.pause", "100ms");
        properties.put("cosmeya.ingest.longest-pause", "500ms");
        properties.put("cosmeya.ingest.patience", patience);
        return new Binder(properties).bindOrCreate("cosmeya.ingest", IngestSettings.class);
    }
}
