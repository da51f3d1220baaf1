package io.cosmeya.scrapers.page;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How browsers are kept.
///
/// @param most browsers at once; more than one a core is slower
/// @param executable of Chromium; null = `COSMEYA_CHROMIUM`, the cache of the script, then the system's
/// @param sandbox Chromium's own; it needs a kernel that lets an ordinary user make namespaces, and not to be root
/// @param patience for a free browser
/// @param pages after which a browser is replaced
/// @param memory of a browser with all its processes, after which it is replaced; a visit that takes twice as much is
/// cut off
/// @param collected bytes of the answers that one visit keeps at most
@ConfigurationProperties("cosmeya.scrapers.browser")
record BrowserSettings(
        @DefaultValue("2") int most,
        @Nullable String executable,
        @DefaultValue("false") boolean sandbox,
        @DefaultValue("5m") Duration patience,
        @DefaultValue("50") int pages,
        @DefaultValue("900MB") DataSize memory,
        @DefaultValue("64MB") DataSize collected) {}
