package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.platform.Outcome;
import tools.jackson.databind.JsonNode;

/// What TikTok answered: the document of a page or of its API, or the reason why there is none.
sealed interface Answer {

    /// @param exit region of the exit that was taken
    record Read(JsonNode root, String exit) implements Answer {}

    record Refused(Outcome outcome) implements Answer {}
}
