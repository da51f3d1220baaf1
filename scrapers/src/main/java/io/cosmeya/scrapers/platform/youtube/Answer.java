package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.platform.Outcome;
import tools.jackson.databind.JsonNode;

/// What came back for a question: a document, or why there is none.
sealed interface Answer {

    /// A JSON document, and the exit by which it came.
    record Read(JsonNode root, String exit) implements Answer {}

    /// A sign that nothing can be read; never a [Outcome.Taken].
    record Refused(Outcome outcome) implements Answer {}
}
