package io.cosmeya.embedded.simulator.youtube;

import static io.cosmeya.embedded.simulator.web.Json.object;

import java.util.List;
import java.util.Map;

/// What stands at the beginning of each answer of InnerTube.
final class ResponseContext {

    /// The version of the client that the pages name.
    static final String CLIENT_VERSION = "2.20260519.10.00";

    private ResponseContext() {}

    static Map<String, Object> tree(String route) {
        return object(
                "visitorData", "CgtTSU1VTEFUT1IwMQ%3D%3D",
                "serviceTrackingParams",
                        List.of(
                                service("GFEEDBACK", "route", route, "logged_in", "0"),
                                service("CSI", "c", "WEB", "cver", CLIENT_VERSION)),
                "mainAppWebResponseContext", object("loggedOut", true));
    }

    private static Map<String, Object> service(String name, String key, String value, String otherKey, String other) {
        return object(
                "service",
                name,
                "params",
                List.of(object("key", key, "value", value), object("key", otherKey, "value", other)));
    }
}
