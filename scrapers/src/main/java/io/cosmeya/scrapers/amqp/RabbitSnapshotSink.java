package io.cosmeya.scrapers.amqp;

import io.cosmeya.scrapers.Queues;
import io.cosmeya.scrapers.SnapshotJson;
import io.cosmeya.scrapers.SnapshotPage;
import io.cosmeya.scrapers.SnapshotSink;
import java.util.List;
import org.springframework.stereotype.Component;

/// Pages for ingest, by way of the outbox.
@Component
class RabbitSnapshotSink implements SnapshotSink {

    private final Outbox outbox;

    RabbitSnapshotSink(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void accept(List<SnapshotPage> pages) {
        pages.forEach(page -> outbox.add(Queues.SNAPSHOTS, page.messageId(), SnapshotJson.write(page)));
    }
}
