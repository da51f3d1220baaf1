package io.cosmeya.scrapers.run;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the channels of an account are read in one sitting.
///
/// @param largest channels of one account in one run
/// @param breathFrom shortest pause between two requests
/// @param breathTo longest pause between two requests
/// @param restEvery channels after which a longer pause may come; it comes within a third of them more
/// @param restFrom shortest longer pause
/// @param restTo longest longer pause
/// @param cooling rest of an account that the platform was displeased with twice in a row
/// @param jitter after the hour of a planned run, within which a batch begins
@ConfigurationProperties("cosmeya.scrapers.batches")
record BatchSettings(
        @DefaultValue("60") int largest,
        @DefaultValue("6s") Duration breathFrom,
        @DefaultValue("12s") Duration breathTo,
        @DefaultValue("15") int restEvery,
        @DefaultValue("1m") Duration restFrom,
        @DefaultValue("3m") Duration restTo,
        @DefaultValue("20m") Duration cooling,
        @DefaultValue("5m") Duration jitter) {}
