package io.cosmeya.scrapers.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes out of a recording whatever tells who recorded it: cookies, visitor ids, keys, addresses. Long tokens of
/// continuations become short names, the same for the same token, so that a question still matches its answer.
public class Redaction {

    private static final Set<String> KEPT_HEADERS = Set.of(
            "accept",
            "accept-language",
            "content-type",
            "date",
            "origin",
            "referer",
            "retry-after",
            "server",
            "user-agent",
            "x-youtube-client-name",
            "x-youtube-client-version");

    private static final Pattern FIELD =
            Pattern.compile("(\"(?:visitorData|VISITOR_DATA|visitor_data|clickTrackingParams|trackingParams|XSRF_TOKEN"
                    + "|ID_TOKEN|session_token|remoteHost|rolloutToken|coldConfigData|coldHashData|hotHashData"
                    + "|EVENT_ID|DATASYNC_ID|DELEGATED_SESSION_ID)\"\\s*:\\s*\")[^\"]*");
    private static final Pattern PARAMETER =
            Pattern.compile("(\"(?:visitor_data|cookie|session)\"\\s*,\\s*\"value\"\\s*:\\s*\")[^\"]*");
    private static final Pattern KEY = Pattern.compile("AIza[0-9A-Za-z_-]{35}");
    private static final Pattern KEY_OF_QUERY = Pattern.compile("(?<=[?&])(key|access_token)=[^&\"\\\\\\s]*");
    private static final Pattern STREAM = Pattern.compile("https://[a-z0-9-]+\\.googlevideo\\.com/[^\"\\\\\\s]*");
    private static final Pattern ADDRESS = Pattern.compile("\\bip=[0-9a-fA-F.:%]{3,}");
    private static final Pattern TOKEN = Pattern.compile("((?:\"token\"|\"continuation\")\\s*:\\s*\")([^\"]{200,})");

    /// A text with all blanked that may be secret.
    public static String text(String body) {
        String blank = FIELD.matcher(body).replaceAll("$1");
        blank = PARAMETER.matcher(blank).replaceAll("$1");
        blank = KEY.matcher(blank).replaceAll("AIza-blank");
        blank = STREAM.matcher(blank).replaceAll("https://blank.googlevideo.com/");
        blank = ADDRESS.matcher(blank).replaceAll("ip=blank");
        blank = KEY_OF_QUERY.matcher(blank).replaceAll("$1=blank");
        return TOKEN.matcher(blank).replaceAll(match -> match.group(1) + name(match.group(2)));
    }

    private Redaction() {}

    /// The headers that tell nothing; a list of what is kept, so that a new one is left out.
    public static <T> Map<String, T> headers(Map<String, T> headers) {
        return headers.entrySet().stream()
                .filter(each -> KEPT_HEADERS.contains(each.getKey().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String name(String token) {
        return "continuation-" + UUID.nameUUIDFromBytes(token.getBytes(StandardCharsets.UTF_8));
    }
}
