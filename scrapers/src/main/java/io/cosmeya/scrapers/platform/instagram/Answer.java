package io.cosmeya.scrapers.platform.instagram;

import tools.jackson.databind.JsonNode;

/// What came back for a question: a document, or the sign by which there is none.
sealed interface Answer {

    /// A JSON document, and the exit by which it came.
    record Read(JsonNode root, String exit) implements Answer {}

    /// Nothing that can be read.
    record Refused(Sign sign) implements Answer {}
}
