/// Enters: questions of people over REST. Leaves: charts, lists and files, each figure with its quality and source.
@ApplicationModule(
        allowedDependencies = {
            "scrapers",
            "scrapers :: channel",
            "scrapers :: video",
            "scrapers :: run",
            "scrapers :: egress",
            "ingest",
            "analytics",
            "reports",
            "bot",
            "bot :: summary"
        })
@NullMarked
package io.cosmeya.miniapp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
