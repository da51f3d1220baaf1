package io.cosmeya.embedded.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The paths of the keys in a tree; places in a list are not told apart: `tabs[].tabRenderer.title`.
final class KeyPaths {

    private KeyPaths() {}

    static JsonNode recorded(String name) throws IOException {
        try (InputStream in = KeyPaths.class.getResourceAsStream("/recordings/youtube/" + name + ".json")) {
            return Visitor.MAPPER.readTree(in);
        }
    }

    static Set<String> of(JsonNode tree) {
        Set<String> paths = new TreeSet<>();
        collect("", tree, paths);
        return paths;
    }

    /// All nodes at a path.
    static List<JsonNode> at(JsonNode tree, String path) {
        Stream<JsonNode> nodes = Stream.of(tree);
        for (String step : path.split("\\.")) {
            boolean list = step.endsWith("[]");
            String name = list ? step.substring(0, step.length() - 2) : step;
            nodes = nodes.map(node -> node.path(name)).flatMap(node -> list ? node.valueStream() : Stream.of(node));
        }
        return nodes.filter(node -> !node.isMissingNode()).toList();
    }

    private static void collect(String path, JsonNode node, Set<String> paths) {
        if (node.isArray()) {
            node.valueStream().forEach(item -> collect(path + "[]", item, paths));
        } else {
            node.propertyStream().forEach(property -> {
                String inner = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
                paths.add(inner);
                collect(inner, property.getValue(), paths);
            });
        }
    }
}
