package io.cosmeya.ingest;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How pages are taken, and how long trouble is borne.
///
/// @param consumers threads that take batches, each on a channel of its own
/// @param messages a batch holds at most
/// @param rows an insert holds at most, all of one slot
/// @param bytes of messages that an insert is made of at most
/// @param fill how long a batch may take to fill, from its first message
/// @param idle how long a batch that is not full waits for one more message
/// @param largest message in bytes that is looked at
/// @param ahead how far a reading may lie in the future
/// @param early how far a reading may lie before its slot
/// @param patience how long a batch is tried again in place before intake pauses
/// @param pause before the first repetition; doubles with each
/// @param longestPause between repetitions
/// @param grace how long a run waits for pages that are missing
/// @param late how long after its slot a late page still changes a run
/// @param lateEvery how often at most late pages close a run again
/// @param rawRows how long raw rows are kept after they were observed, in whole days
/// @param keep how long it is known of a page that it is stored: longer than the raw rows
@ConfigurationProperties("cosmeya.ingest")
record IngestSettings(
        @DefaultValue("2") int consumers,
        @DefaultValue("100") int messages,
        @DefaultValue("10000") int rows,
        @DefaultValue("5MB") DataSize bytes,
        @DefaultValue("2s") Duration fill,
        @DefaultValue("250ms") Duration idle,
        @DefaultValue("1MB") DataSize largest,
        @DefaultValue("5m") Duration ahead,
        @DefaultValue("1h") Duration early,
        @DefaultValue("10m") Duration patience,
        @DefaultValue("1s") Duration pause,
        @DefaultValue("60s") Duration longestPause,
        @DefaultValue("10m") Duration grace,
        @DefaultValue("48h") Duration late,
        @DefaultValue("10m") Duration lateEvery,
        @DefaultValue("60d") Duration rawRows,
        @DefaultValue("61d") Duration keep) {

    IngestSettings {
        if (keep.compareTo(rawRows) <= 0) {
            throw new IllegalArgumentException(
                    "cosmeya.ingest.keep: must be longer than raw-rows, %s, got %s".formatted(rawRows, keep));
        }
    }
}
