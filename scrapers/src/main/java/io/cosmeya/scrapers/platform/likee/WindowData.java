package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.platform.JsonValues;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The document that Likee writes into its pages: `window.data = {…}`. Its ids are text, and its names may carry the
/// entities of HTML.
class WindowData {

    private static final Pattern DATA = Pattern.compile("window\\.data\\s*=\\s*(?=\\{)");
    private static final Pattern EMPTY = Pattern.compile("window\\.isEmpty\\s*=\\s*[\"']?(?:1|true)\\b");

    /// The document; nothing when the page holds none that is whole.
    static Optional<JsonNode> of(String html) {
        Matcher match = DATA.matcher(html);
        if (!match.find()) {
            return Optional.empty();
        }
        try (JsonParser parser = JsonValues.mapper().createParser(html.substring(match.end()))) {
            JsonNode root = parser.readValueAsTree();
            return Optional.of(root).filter(JsonNode::isObject);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /// Whether the page says that there is nobody.
    static boolean empty(String html) {
        return EMPTY.matcher(html).find();
    }

    /// The person of a profile's page, named without entities.
    static Optional<JsonNode> userinfo(JsonNode data) {
        Optional<JsonNode> info = data.path("userinfo").isObject()
                ? Optional.of(data.path("userinfo"))
                : JsonValues.object(JsonValues.string(data.path("userinfoJson")).getBytes(StandardCharsets.UTF_8));
        info.filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast).ifPresent(WindowData::readable);
        return info;
    }

    private static void readable(ObjectNode info) {
        String name = JsonValues.string(info.path("nick_name"));
        if (!name.isEmpty()) {
            info.put("nick_name", Parser.unescapeEntities(name, false));
        }
    }
}
