package io.cosmeya.scrapers.platform.instagram;

import io.cosmeya.scrapers.page.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The cookies that an answer renews. One that it takes away is kept, since a refusal takes the session's own away too.
class SetCookies {

    private static final Pattern PAIR = Pattern.compile("([A-Za-z0-9_.-]{1,100})=([^;]{1,4000})(;.*)?");

    static void take(Page page, Map<String, String> cookies) {
        for (String header : page.headers().getOrDefault("set-cookie", List.of())) {
            Matcher pair = PAIR.matcher(header);
            if (pair.matches() && !pair.group(2).isBlank() && !pair.group(2).equals("\"\"")) {
                cookies.put(pair.group(1), pair.group(2).strip());
            }
        }
    }
}
