package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a pasted session in whichever form it comes. Cookies of other sites in the same file are left out.
///
/// @param userAgent what the text tells; null = nothing
record SessionText(Map<String, String> cookies, @Nullable String userAgent) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String HTTP_ONLY = "#HttpOnly_";
    private static final Map<Platform, List<String>> SITES = Map.of(
            Platform.TIKTOK, List.of("tiktok.com"),
            Platform.YOUTUBE, List.of("youtube.com", "google.com"),
            Platform.INSTAGRAM, List.of("instagram.com"),
            Platform.LIKEE, List.of("likee.video", "like-video.com", "likee.com"));

    static SessionText read(Platform platform, String text) {
        String clean = text.replace("\uFEFF", "").strip();
        if (clean.startsWith("{") || clean.startsWith("[")) {
            return json(platform, clean);
        }
        if (clean.lines().anyMatch(line -> line.split("\t", -1).length >= 7)) {
            return new SessionText(netscape(platform, clean), null);
        }
        return new SessionText(header(clean), null);
    }

    @Override
    public String toString() {
        return "SessionText" + cookies.keySet();
    }

    private static Map<String, String> header(String text) {
        Map<String, String> cookies = new LinkedHashMap<>();
        String pairs = text.regionMatches(true, 0, "cookie:", 0, 7) ? text.substring(7) : text;
        for (String pair : pairs.split("[;\\r\\n]+")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                cookies.put(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            } else if (!pair.isBlank()) {
                throw new UnusableSession("text", "is no session in a form that is understood");
            }
        }
        return cookies;
    }

    private static Map<String, String> netscape(Platform platform, String text) {
        Map<String, String> cookies = new LinkedHashMap<>();
        text.lines()
                .map(line -> line.startsWith(HTTP_ONLY) ? line.substring(HTTP_ONLY.length()) : line)
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .filter(fields -> fields.length >= 7 && ours(platform, fields[0]))
                .forEach(fields -> cookies.put(fields[5], fields[6].strip()));
        return cookies;
    }

    private static SessionText json(Platform platform, String text) {
        JsonNode root;
        try {
            root = MAPPER.readTree(text);
        } catch (JacksonException _) {
            // its message would show a piece of the session
            throw new UnusableSession("text", "is JSON that cannot be read");
        }
        Map<String, String> cookies = new LinkedHashMap<>();
        JsonNode listed = root.isArray() ? root : root.path("cookies");
        if (listed.isArray()) {
            listed.forEach(each -> listed(platform, each, cookies));
        } else {
            (listed.isObject() ? listed : root)
                    .properties()
                    .forEach(each -> plain(each.getKey(), each.getValue(), cookies));
        }
        // instagrapi keeps the session beside the cookies of its last answer
        root.path("authorization_data").properties().forEach(each -> plain(each.getKey(), each.getValue(), cookies));
        String agent = root.path("user_agent").asString("");
        return new SessionText(cookies, agent.isBlank() ? null : agent);
    }

    private static void listed(Platform platform, JsonNode cookie, Map<String, String> cookies) {
        String domain = cookie.path("domain").asString("");
        if (domain.isEmpty() || ours(platform, domain)) {
            String name = cookie.path("name").asString(cookie.path("Name raw").asString(""));
            plain(
                    name,
                    cookie.path("value").isMissingNode() ? cookie.path("Content raw") : cookie.path("value"),
                    cookies);
        }
    }

    private static void plain(String name, JsonNode value, Map<String, String> cookies) {
        boolean settings = name.equals("user_agent") || name.equals("should_use_header_over_cookies");
        if (!settings
                && !name.isEmpty()
                && (value.isString() || value.isNumber())
                && !value.asString().isEmpty()) {
            cookies.put(name, value.asString());
        }
    }

    private static boolean ours(Platform platform, String domain) {
        String host = "." + domain.toLowerCase(Locale.ROOT).replaceFirst("^\\.", "");
        return SITES.getOrDefault(platform, List.of()).stream().anyMatch(site -> host.endsWith("." + site));
    }
}
