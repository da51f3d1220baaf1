package io.cosmeya.scrapers.run;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How long the pages of tasks are kept, to be read again with a mended parser.
///
/// @param enabled false = only the pages of a changed schema are kept
/// @param age after which they are forgotten
/// @param task packed bytes kept of one task at most
/// @param run packed bytes kept of one run at most; a changed schema is kept beyond it
@ConfigurationProperties("cosmeya.scrapers.kept-pages")
record KeepingSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("7d") Duration age,
        @DefaultValue("8MB") DataSize task,
        @DefaultValue("1GB") DataSize run) {}
