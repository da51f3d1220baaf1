/// Enters: the raw rows of a closed run. Leaves: history, deltas and current values, each with its quality and source.
@ApplicationModule(
        allowedDependencies = {
            "scrapers",
            "scrapers :: channel",
            "scrapers :: video",
            "scrapers :: run",
            "scrapers :: egress",
            "ingest"
        })
@NullMarked
package io.cosmeya.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
