package io.cosmeya.embedded.simulator.youtube;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A request, understood.
///
/// @param path decoded, without the query
/// @param query the first value of each name, decoded
/// @param body the JSON of a POST; a missing node when there is none
public record Asked(String method, String path, Map<String, String> query, JsonNode body) {

    /// A text of the body by its JSON pointer; empty when missing.
    String text(String pointer) {
        return body.at(pointer).asString("");
    }

    /// How counts are written for this client.
    Wording wording() {
        return new Wording(text("/context/client/hl").equals("en-GB"));
    }
}
