package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.Platform;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// What travels in the queue of a platform: read this channel now, for this slot; where it belongs to a batch,
/// begin with that batch.
///
/// @param schema version of this shape, today [#SCHEMA]
/// @param batch id of the account whose batch it belongs to; 0 = it is read by itself
/// @param attempt which release of the task it is, from 1; an older one is void
public record TaskMessage(
        int schema, long run, int slot, Instant slotAt, Platform platform, int channel, int batch, int attempt) {

    /// The version of the message's shape.
    public static final int SCHEMA = 1;

    /// The id of the task in logs: `12/youtube/7/0`.
    public String task() {
        return "%d/%s/%d/%d".formatted(run, platform.key(), channel, batch);
    }

    /// The id of the message: the same for the same attempt.
    public UUID messageId() {
        return UUID.nameUUIDFromBytes(("task/" + task() + "/" + attempt).getBytes(StandardCharsets.UTF_8));
    }
}
