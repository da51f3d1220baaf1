package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.platform.JsonValues;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The puzzle of the page “Please wait...”: find the number that, behind a prefix, has the SHA-256 that the page names.
/// The answer goes back as a cookie (yt-dlp `tiktok.py`, gallery-dl `tiktok.py`).
///
/// @param marks class of each paragraph by its id: `cs` the puzzle, `wci` and `rci` names of cookies, `rs` a value
record WafPuzzle(Map<String, String> marks) {

    private static final int LARGEST = 1_000_000;
    private static final int HEAD = 60_000;
    private static final Pattern PARAGRAPH = Pattern.compile("<p\\s([^<>]{1,6000})>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?:^|\\s)(id|class)=[\"']([^\"']*)[\"']");

    /// The puzzle of a page, if it has one.
    static Optional<WafPuzzle> of(String html) {
        Map<String, String> marks = new HashMap<>();
        Matcher paragraph = PARAGRAPH.matcher(html.substring(0, Math.min(HEAD, html.length())));
        while (paragraph.find()) {
            Map<String, String> attributes = new HashMap<>();
            Matcher attribute = ATTRIBUTE.matcher(paragraph.group(1));
            while (attribute.find()) {
                attributes.put(attribute.group(1), attribute.group(2));
            }
            marks.put(attributes.getOrDefault("id", ""), attributes.getOrDefault("class", ""));
        }
        return marks.containsKey("cs") ? Optional.of(new WafPuzzle(Map.copyOf(marks))) : Optional.empty();
    }

    /// The cookies that open the page, at most a second from now; nothing when no number fits.
    Optional<Map<String, String>> cookies() {
        return JsonValues.object(decoded(mark("cs")))
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .flatMap(puzzle -> number(puzzle.path("v")).map(number -> cookies(puzzle, number)));
    }

    private Map<String, String> cookies(ObjectNode puzzle, String number) {
        puzzle.put("d", encoded(number.getBytes(StandardCharsets.UTF_8)));
        String name = mark("wci").isEmpty() ? "_wafchallengeid" : mark("wci");
        Map<String, String> cookies = new HashMap<>();
        cookies.put(name, encoded(puzzle.toString().getBytes(StandardCharsets.UTF_8)));
        if (!mark("rci").isEmpty() && !mark("rs").isEmpty()) {
            cookies.put(mark("rci"), mark("rs"));
        }
        return Map.copyOf(cookies);
    }

    private static Optional<String> number(JsonNode values) {
        byte[] prefix = decoded(JsonValues.string(values.path("a")));
        byte[] wanted = decoded(JsonValues.string(values.path("c")));
        if (wanted.length != 32) {
            return Optional.empty();
        }
        MessageDigest digest = sha256();
        for (int number = 0; number <= LARGEST; number++) {
            String text = Integer.toString(number);
            digest.update(prefix);
            if (Arrays.equals(digest.digest(text.getBytes(StandardCharsets.US_ASCII)), wanted)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private String mark(String id) {
        return marks.getOrDefault(id, "").strip();
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text.replaceFirst("=+$", ""));
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
