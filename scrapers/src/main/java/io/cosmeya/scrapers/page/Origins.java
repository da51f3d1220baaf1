package io.cosmeya.scrapers.page;

import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Real origins and what stands in for them: a simulator, a recording server.
record Origins(Map<String, String> replacements) {

    Origins {
        replacements = replacements.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().replaceFirst("/+$", "")));
    }

    /// The address to ask instead of a real one.
    URI toAsk(URI real) {
        String replacement = replacements.get(origin(real));
        return replacement == null ? real : URI.create(replacement + tail(real));
    }

    /// The real address behind one that an answer named.
    URI real(URI asked) {
        for (Map.Entry<String, String> each : replacements.entrySet()) {
            if (each.getValue().equals(origin(asked))) {
                return URI.create(each.getKey() + tail(asked));
            }
        }
        return asked;
    }

    /// Whether an origin stands in for a real one.
    boolean standsIn(String origin) {
        return replacements.containsValue(origin);
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private static String tail(URI uri) {
        @Nullable String query = uri.getRawQuery();
        return uri.getRawPath() + (query == null ? "" : "?" + query);
    }
}
