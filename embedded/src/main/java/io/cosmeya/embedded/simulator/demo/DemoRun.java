package io.cosmeya.embedded.simulator.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;

/// What the tour reads of a run in the API.
///
/// @param state `open`, `draining`, `closing`, `closed`, `failed`, `skipped`
/// @param computed whether its figures can be seen
/// @param expected number of channels
/// @param done those of them that were taken
@JsonIgnoreProperties(ignoreUnknown = true)
record DemoRun(long id, Instant slotAt, String kind, String state, boolean computed, int expected, int done) {

    /// Whether nothing more is to come of it.
    boolean isOver() {
        return switch (state) {
            case "closed" -> computed || expected == 0;
            case "failed", "skipped" -> true;
            default -> false;
        };
    }

    /// Whether the next may begin: what is left to do is to count it.
    boolean isRead() {
        return !state.equals("open") && !state.equals("draining");
    }

    /// Whether it is one of the runs that were planned and had channels.
    boolean isHistory() {
        return !kind.equals("manual") && expected > 0;
    }
}
