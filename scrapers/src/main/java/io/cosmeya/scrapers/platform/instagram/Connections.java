package io.cosmeya.scrapers.platform.instagram;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Finds the list of posts in a reply of GraphQL, whatever the document calls it this month.
class Connections {

    private static final int DEEPEST = 6;

    static Optional<JsonNode> in(JsonNode root) {
        return in(root.path("data"), 0);
    }

    private static Optional<JsonNode> in(JsonNode node, int depth) {
        if (node.path("edges").isArray() && node.path("page_info").isObject()) {
            return Optional.of(node);
        }
        return depth == DEEPEST
                ? Optional.empty()
                : node.valueStream()
                        .filter(JsonNode::isObject)
                        .flatMap(inner -> in(inner, depth + 1).stream())
                        .findFirst();
    }
}
