package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.page.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The cookies of one visit, as a browser would keep them; whatever cannot stand in a header is left out.
class Cookies {

    private static final int MOST = 40;
    private static final Pattern SHAPE =
            Pattern.compile("\\s*([A-Za-z0-9_.-]{1,100})=([\\x21-\\x7e&&[^;]]{0,4000})(?:;.*)?");

    private final Map<String, String> values = new LinkedHashMap<>();

    void keep(Page page) {
        for (String line : page.headers().getOrDefault("set-cookie", List.of())) {
            keep(line);
        }
    }

    void keep(Map<String, String> cookies) {
        cookies.forEach((name, value) -> keep(name + "=" + value));
    }

    boolean none() {
        return values.isEmpty();
    }

    /// The header: `a=1; b=2`.
    String header() {
        return values.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(String line) {
        Matcher match = SHAPE.matcher(line);
        if (match.matches() && (values.size() < MOST || values.containsKey(match.group(1)))) {
            values.put(match.group(1), match.group(2));
        }
    }
}
