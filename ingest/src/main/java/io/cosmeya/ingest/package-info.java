/// Enters: pages of snapshots from the queues. Leaves: raw rows in ClickHouse, each once, and runs closed when all is
/// stored.
@ApplicationModule(
        allowedDependencies = {
            "scrapers",
            "scrapers :: channel",
            "scrapers :: video",
            "scrapers :: run",
            "scrapers :: egress"
        })
@NullMarked
package io.cosmeya.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
