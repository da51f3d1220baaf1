/// Enters: values. Leaves: workbooks, one class a sheet.
@ApplicationModule(
        allowedDependencies = {
            "scrapers",
            "scrapers :: channel",
            "scrapers :: video",
            "scrapers :: run",
            "scrapers :: egress",
            "ingest",
            "analytics"
        })
@NullMarked
package io.cosmeya.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
