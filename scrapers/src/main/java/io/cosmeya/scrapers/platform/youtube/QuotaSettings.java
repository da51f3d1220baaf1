package io.cosmeya.scrapers.platform.youtube;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much of the Data API may be used.
///
/// @param units a key may use from midnight to midnight of California; 0 = the API is not asked
@ConfigurationProperties("cosmeya.scrapers.youtube.quota")
record QuotaSettings(@DefaultValue("10000") long units) {}
