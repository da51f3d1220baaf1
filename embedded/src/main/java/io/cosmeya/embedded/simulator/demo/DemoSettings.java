package io.cosmeya.embedded.simulator.demo;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long the tour is.
///
/// @param days how many days of history it makes, two slots each
/// @param patience how long, in real time, it waits for the run of a slot before it goes on
/// @param storyOnly whether only the channels are pasted in which something happens on purpose, see [DemoStory]
@ConfigurationProperties("cosmeya.demo")
record DemoSettings(
        @DefaultValue("90") int days,
        @DefaultValue("3m") Duration patience,
        @DefaultValue("false") boolean storyOnly) {}
