package io.cosmeya.miniapp.runs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the progress of runs is pushed.
///
/// @param most listeners at once, of all runs
/// @param heartbeat how long a connection is silent at most
/// @param longest how long it stays open at most; a browser then connects anew
@ConfigurationProperties("cosmeya.miniapp.run-events")
record RunEventsSettings(
        @DefaultValue("32") int most,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("1h") Duration longest) {}
