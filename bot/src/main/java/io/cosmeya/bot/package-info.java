/// Enters: values of a computed run. Leaves: the summary that people read.
@ApplicationModule(
        allowedDependencies = {
            "scrapers",
            "scrapers :: channel",
            "scrapers :: video",
            "scrapers :: run",
            "scrapers :: egress",
            "ingest",
            "analytics",
            "reports"
        })
@NullMarked
package io.cosmeya.bot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
