package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.platform.JsonValues;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// The documents that TikTok writes into its HTML pages, each in a script with an id.
class EmbeddedJson {

    static final EmbeddedJson TODAY = new EmbeddedJson("__UNIVERSAL_DATA_FOR_REHYDRATION__");
    static final EmbeddedJson OLDER = new EmbeddedJson("SIGI_STATE");
    static final EmbeddedJson EMBED = new EmbeddedJson("__FRONTITY_CONNECT_STATE__");

    private final Pattern opening;

    private EmbeddedJson(String id) {
        this.opening =
                Pattern.compile("\\bid=[\"']?" + id + "\\b[^>]{0,400}>|\\bwindow\\[[\"']" + id + "[\"']\\]\\s{0,9}=");
    }

    /// Whether the page has the script at all.
    boolean stands(String html) {
        return opening.matcher(html).find();
    }

    /// The document; nothing when there is no such script, a missing node when what stands there is damaged.
    Optional<JsonNode> read(String html) {
        Matcher match = opening.matcher(html);
        return match.find() ? Optional.of(first(html.substring(match.end()))) : Optional.empty();
    }

    private static JsonNode first(String text) {
        try (JsonParser parser = JsonValues.mapper().createParser(text)) {
            JsonNode root = parser.readValueAsTree();
            return root != null && root.isObject() ? root : MissingNode.getInstance();
        } catch (JacksonException _) {
            return MissingNode.getInstance();
        }
    }
}
