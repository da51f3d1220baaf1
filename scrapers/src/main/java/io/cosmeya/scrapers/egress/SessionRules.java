package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a session must hold to be of use, and what no header may hold.
///
/// @param label what people call the account
record SessionRules(String label, String userAgent, Map<String, String> cookies) {

    private static final String USUAL_AGENT = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36"
            + " (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}");
    private static final Pattern VALUE = Pattern.compile("[\\x21-\\x3A\\x3C-\\x7E ]{0,4096}");
    private static final Pattern AGENT = Pattern.compile("[\\x20-\\x7E]{1,500}");
    private static final Pattern LABEL = Pattern.compile("[^\\p{C}\\p{Zl}\\p{Zp}]{1,100}");
    private static final Pattern INSTAGRAM_SESSION =
            Pattern.compile("(\\d{1,20})(?:%3A|:).+", Pattern.CASE_INSENSITIVE);
    private static final Map<Platform, List<String>> NEEDED = Map.of(
            Platform.INSTAGRAM, List.of("sessionid"),
            Platform.TIKTOK, List.of("sessionid"),
            Platform.YOUTUBE, List.of("SAPISID"),
            Platform.LIKEE, List.of());

    static SessionRules of(PastedSession pasted) {
        SessionText read = SessionText.read(pasted.platform(), pasted.text());
        Map<String, String> cookies = new LinkedHashMap<>(read.cookies());
        for (String name : NEEDED.getOrDefault(pasted.platform(), List.of())) {
            if (cookies.getOrDefault(name, "").isEmpty()) {
                throw new UnusableSession("text", "holds no cookie " + name);
            }
        }
        if (cookies.isEmpty()) {
            throw new UnusableSession(
                    "text", "holds no cookie of " + pasted.platform().key());
        }
        cookies.forEach(SessionRules::check);
        if (pasted.platform() == Platform.INSTAGRAM) {
            instagram(cookies);
        }
        return new SessionRules(label(pasted, cookies), agent(pasted.userAgent(), read.userAgent()), cookies);
    }

    @Override
    public String toString() {
        return "SessionRules[%s]".formatted(label);
    }

    private static void check(String name, String value) {
        if (!NAME.matcher(name).matches()) {
            throw new UnusableSession("text", "holds a cookie whose name is no name");
        }
        if (!VALUE.matcher(value).matches()) {
            throw new UnusableSession("text", "holds a cookie %s with a sign that no header may hold".formatted(name));
        }
    }

    private static void instagram(Map<String, String> cookies) {
        Matcher session = INSTAGRAM_SESSION.matcher(cookies.getOrDefault("sessionid", ""));
        if (!session.matches()) {
            throw new UnusableSession("text", "holds a sessionid that is not one of Instagram");
        }
        cookies.putIfAbsent("ds_user_id", session.group(1));
    }

    private static String label(PastedSession pasted, Map<String, String> cookies) {
        String given = pasted.label();
        if (given != null && !given.isBlank()) {
            if (!LABEL.matcher(given.strip()).matches()) {
                throw new UnusableSession("label", "must be at most 100 visible characters");
            }
            return given.strip();
        }
        String user = cookies.getOrDefault("ds_user_id", "");
        if (user.isEmpty()) {
            throw new UnusableSession("label", "must be given, since the session does not tell whose it is");
        }
        return user;
    }

    private static String agent(@Nullable String given, @Nullable String told) {
        String agent = given != null && !given.isBlank() ? given.strip() : told == null ? USUAL_AGENT : told.strip();
        if (!AGENT.matcher(agent).matches()) {
            throw new UnusableSession("userAgent", "must be at most 500 plain characters");
        }
        return agent;
    }
}
