package io.cosmeya.embedded.simulator.youtube;

import static io.cosmeya.embedded.simulator.web.Json.nest;
import static io.cosmeya.embedded.simulator.web.Json.object;

import java.util.Map;

/// The item at the end of a list that says where it goes on.
final class Continuation {

    private Continuation() {}

    static Map<String, Object> item(Token token) {
        return nest(
                "continuationItemRenderer",
                object(
                        "trigger",
                        "CONTINUATION_TRIGGER_ON_ITEM_SHOWN",
                        "continuationEndpoint",
                        object(
                                "commandMetadata",
                                nest("webCommandMetadata", object("sendPost", true, "apiUrl", "/youtubei/v1/browse")),
                                "continuationCommand",
                                object("token", token.text(), "request", "CONTINUATION_REQUEST_TYPE_BROWSE"))));
    }
}
