package io.cosmeya.scrapers.channel;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The parts of an address as people paste it: the scheme may be missing, the path may be badly encoded.
///
/// @param host in lower case, without port
/// @param path its segments, decoded, none empty
/// @param query as pasted; empty when there is none
record WebAddress(String host, List<String> path, String query) {

    private static final Pattern SHAPE =
            Pattern.compile("(?i)(?<scheme>[a-z][a-z0-9+.-]*:)?(?:(?<slashes>//)(?:[^/?#]*@)?)?"
                    + "(?<host>(?:[\\p{L}\\d_-]+\\.)+[\\p{L}][\\p{L}\\d-]+)\\.?(?::\\d{1,5})?"
                    + "(?<path>/[^?#]*)?(?:\\?(?<query>[^#]*))?(?:#.*)?");

    /// Reads an address with a scheme of the web or none; anything else is not one.
    static Optional<WebAddress> read(String text) {
        Matcher match = SHAPE.matcher(text);
        if (!match.matches() || !web(match.group("scheme"), match.group("slashes"))) {
            return Optional.empty();
        }
        String path = Optional.ofNullable(match.group("path")).orElse("");
        String query = Optional.ofNullable(match.group("query")).orElse("");
        List<String> segments = Arrays.stream(path.split("/"))
                .filter(each -> !each.isBlank())
                .map(WebAddress::decoded)
                .toList();
        return Optional.of(new WebAddress(match.group("host").toLowerCase(Locale.ROOT), segments, query));
    }

    /// The value of a parameter of the query, decoded; empty text when it is missing.
    String parameter(String name) {
        return Arrays.stream(query.split("&(?:amp;)?"))
                .filter(each -> each.startsWith(name + "="))
                .map(each -> decoded(each.substring(name.length() + 1)))
                .findFirst()
                .orElse("");
    }

    /// The segment at a position; empty text when there is none.
    String segment(int position) {
        return position < path.size() ? path.get(position) : "";
    }

    /// Whether the host is this domain or stands below it.
    boolean under(String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }

    private static boolean web(@Nullable String scheme, @Nullable String slashes) {
        return scheme == null
                || (slashes != null && scheme.toLowerCase(Locale.ROOT).matches("https?:"));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }
}
