/// Enters: tasks and pages of snapshots from the outbox. Leaves: confirmed messages in durable quorum queues.
@NullMarked
package io.cosmeya.scrapers.amqp;

import org.jspecify.annotations.NullMarked;
