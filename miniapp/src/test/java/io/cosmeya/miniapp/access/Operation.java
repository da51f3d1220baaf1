package io.cosmeya.miniapp.access;

import static io.cosmeya.miniapp.access.TwoChannels.OWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/// An operation of the OpenAPI document.
///
/// @param filters query parameters that name a channel, a video or a group
record Operation(String name, HttpMethod method, String path, List<String> filters) {

    /// All that the document has.
    static List<Operation> of(JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                operations.add(new Operation(
                        operation.getValue().path("operationId").asString(),
                        HttpMethod.valueOf(operation.getKey().toUpperCase(Locale.ROOT)),
                        path.getKey(),
                        filters(operation.getValue())));
            }
        }
        return operations;
    }

    /// With the id of a channel, video and group, plain and with each filter; a run is the same for all.
    List<String> addresses(int id, int group) {
        boolean groups = path.contains("/groups/");
        boolean runs = path.contains("/runs/");
        String plain = path.replace("{figure}", "views")
                .replaceAll("\\{[^}]+}", Integer.toString(groups ? group : runs ? OWN : id));
        List<String> addresses = new ArrayList<>(List.of(plain));
        filters.forEach(
                filter -> addresses.add(plain + "?" + filter + "=" + (filter.startsWith("group") ? group : id)));
        return addresses;
    }

    boolean namesAThing() {
        return path.contains("{") && !path.contains("/runs/");
    }

    @Override
    public String toString() {
        return method + " " + path + " (" + name + ")";
    }

    private static List<String> filters(JsonNode operation) {
        List<String> names = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asString();
            if (parameter.path("in").asString().equals("query")
                    && Set.of("channelId", "channel", "videoId", "video", "group", "groupId", "entity", "ids")
                            .contains(name)) {
                names.add(name);
            }
        }
        return names;
    }
}
