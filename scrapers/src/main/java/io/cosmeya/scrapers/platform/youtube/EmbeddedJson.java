package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.platform.JsonValues;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/// The documents that YouTube writes into its HTML pages.
class EmbeddedJson {

    private static final Pattern DATA = variable("ytInitialData");
    private static final Pattern PLAYER = variable("ytInitialPlayerResponse");

    /// What `browse` or `next` would answer.
    static Optional<JsonNode> data(String html) {
        return read(html, DATA);
    }

    /// What `player` would answer, on the page of a video.
    static Optional<JsonNode> player(String html) {
        return read(html, PLAYER);
    }

    private static Optional<JsonNode> read(String html, Pattern variable) {
        Matcher match = variable.matcher(html);
        if (!match.find()) {
            return Optional.empty();
        }
        try (JsonParser parser = JsonValues.mapper().createParser(html.substring(match.end() - 1))) {
            JsonNode root = parser.readValueAsTree();
            return Optional.of(root).filter(JsonNode::isObject);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static Pattern variable(String name) {
        return Pattern.compile("(?:\\bvar " + name + "|window\\[\"" + name + "\"\\]|\\b" + name + ")\\s*=\\s*\\{");
    }
}
