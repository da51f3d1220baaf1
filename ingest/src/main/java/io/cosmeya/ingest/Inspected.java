package io.cosmeya.ingest;

import io.cosmeya.scrapers.SnapshotPage;
import org.springframework.amqp.core.Message;

/// What a message turned out to be.
sealed interface Inspected {

    Message message();

    /// A page to store.
    record Sound(Message message, SnapshotPage page) implements Inspected {}

    /// Nothing that any number of tries would make right.
    record Poison(Message message, String reason) implements Inspected {}
}
