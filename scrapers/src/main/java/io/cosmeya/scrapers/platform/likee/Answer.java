package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.platform.Outcome;
import tools.jackson.databind.JsonNode;

/// What came back for a question: the data of an answer, or why there is none.
sealed interface Answer {

    /// What stands in `data`, whatever it is, and the exit by which it came.
    record Read(JsonNode data, String exit) implements Answer {}

    /// A sign that nothing can be read; never a [Outcome.Taken].
    record Refused(Outcome outcome) implements Answer {}
}
