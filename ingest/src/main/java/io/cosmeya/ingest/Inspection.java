package io.cosmeya.ingest;

import io.cosmeya.scrapers.SnapshotJson;
import io.cosmeya.scrapers.SnapshotPage;
import java.time.Clock;
import org.springframework.amqp.core.Message;
import org.springframework.stereotype.Component;

/// Reads a message and says whether its page can be believed.
@Component
class Inspection {

    private final IngestSettings settings;
    private final PageRules rules;
    private final Clock clock;

    Inspection(IngestSettings settings, PageRules rules, Clock clock) {
        this.settings = settings;
        this.rules = rules;
        this.clock = clock;
    }

    /// A page, or why there is none: the reason begins with the field that is wrong.
    Inspected inspect(Message message) {
        try {
            return new Inspected.Sound(message, page(message));
        } catch (IllegalArgumentException e) {
            return new Inspected.Poison(message, String.valueOf(e.getMessage()));
        }
    }

    private SnapshotPage page(Message message) {
        byte[] body = message.getBody();
        String id = message.getMessageProperties().getMessageId();
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("message id: missing");
        }
        if (body.length > settings.largest().toBytes()) {
            throw new IllegalArgumentException("body: %d bytes, at most %d"
                    .formatted(body.length, settings.largest().toBytes()));
        }
        SnapshotPage page = SnapshotJson.read(body);
        rules.check(page, clock.instant());
        return page;
    }
}
