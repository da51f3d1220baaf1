package io.cosmeya.scrapers.page;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How pages are fetched.
///
/// @param origins real origin → replacement, for a simulator: `https://www.youtube.com` → `http://127.0.0.1:8085`
/// @param timeout for a whole request, to the last byte of its answer, redirects included
/// @param connectTimeout until the connection stands
/// @param maxSize of an answer, decompressed
/// @param exit the proxy that all requests take; null = straight out
@ConfigurationProperties("cosmeya.scrapers.pages")
record PagesSettings(
        @DefaultValue Map<String, String> origins,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("16MB") DataSize maxSize,
        @Nullable Exit exit) {}
