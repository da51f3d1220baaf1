package io.cosmeya.ingest;

import io.cosmeya.scrapers.Metric;
import java.time.Instant;

/// A line of a file of history that is understood.
///
/// @param videoId 0 = of the channel itself
record ImportLine(int channelId, int videoId, Metric metric, Instant at, long value, long step) {

    /// What two lines must not tell differently.
    Key key() {
        return new Key(channelId, videoId, metric, at);
    }

    record Key(int channelId, int videoId, Metric metric, Instant at) {}
}
