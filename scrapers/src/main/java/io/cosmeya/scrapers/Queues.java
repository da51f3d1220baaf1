package io.cosmeya.scrapers;

/// The names of the queues.
public final class Queues {

    /// Pages of snapshots, from the scrapers to ingest.
    public static final String SNAPSHOTS = "snapshots";

    private Queues() {}

    /// Tasks of one platform: `parsing_youtube`.
    public static String tasks(Platform platform) {
        return "parsing_" + platform.key();
    }

    /// Where a message ends that cannot be taken from a queue: `snapshots.parking`.
    public static String parking(String queue) {
        return queue + ".parking";
    }
}
