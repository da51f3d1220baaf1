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

    private static final Set<String> FIELDS = Set.of((
            // YouTube
            "visitorData VISITOR_DATA visitor_data clickTrackingParams trackingParams XSRF_TOKEN"
                    + " ID_TOKEN session_token remoteHost rolloutToken coldConfigData coldHashData hotHashData"
                    + " EVENT_ID DATASYNC_ID DELEGATED_SESSION_ID"
                    // TikTok
                    + " msToken csrfToken wid webId odinId encryptedWebid nonce device_id"
                    // Instagram
                    + " csrf_token machine_id ig_did hsi haste_session sessionid viewerId NON_FACEBOOK_USER_ID"
                    // Likee
                    + " deviceId cookie")
            .split(" "));
    private static final Set<String> COOKIES = Set.of(
            ("sessionid sessionid_ss csrftoken csrf_session_id tt_csrf_token msToken ttwid odin_tt sid_tt sid_guard"
                            + " uid_tt s_v_web_id tt_chain_token ds_user_id ig_did datr rur SAPISID __Secure- SOCS"
                            + " VISITOR_INFO1_LIVE YSC")
                    .split(" "));
    private static final Set<String> QUERY_KEYS =
            Set.of("key access_token X-Bogus X-Gnarly _signature verifyFp device_id odinId fb_dtsg lsd".split(" "));

    private static final Pattern FIELD =
            Pattern.compile("(\"[A-Za-z_]+\\\\?\"\\s*:\\s*\\\\?\")(?:[^\"\\\\]|\\\\[^\"])*+");
    private static final Pattern META_TOKEN =
            Pattern.compile("(\"[A-Za-z]+\",\\[\\],\\{\"(?:token|async_get_token)\":\")[^\"]*");
    private static final Pattern PARAMETER = Pattern.compile("(\"\\w+\"\\s*,\\s*\"value\"\\s*:\\s*\")[^\"]*");
    private static final Pattern TOKEN = Pattern.compile("(\"\\w+\"\\s*:\\s*\")([^\"]{200,})");
    private static final Pattern COOKIE =
            Pattern.compile("\\b((?:__Secure-[A-Za-z0-9-]+|\\w+)=)(?!blank)[^;&,\"'\\\\\\s]+");
    private static final Pattern KEY_OF_QUERY = Pattern.compile("(?<=[?&])([\\w-]+)=[^&\"\\\\\\s]*");
    private static final Pattern ADDRESS = Pattern.compile("\\bip=[0-9a-fA-F.:%]{3,}");
    private static final Pattern KEY = Pattern.compile("AIza[0-9A-Za-z_-]{35}");
    private static final Pattern STREAM = Pattern.compile("https://[a-z0-9-]+\\.googlevideo\\.com/[^\"\\\\\\s]*");

    private static final Blanking NAMED = Blanking.quoted()
            .with(FIELDS, FIELD, match -> match.group(1))
            .with(Set.of("visitor_data", "cookie", "session"), PARAMETER, match -> match.group(1))
            .with(Set.of("LSD", "DTSGInitialData", "DTSGInitData"), META_TOKEN, match -> match.group(1));
    private static final Blanking ADDRESSES = Blanking.equated().with(Set.of("ip"), ADDRESS, _ -> "ip=blank");
    private static final Blanking IN_COOKIES =
            Blanking.equated().with(COOKIES, COOKIE, match -> match.group(1) + "blank");
    private static final Blanking IN_QUERIES =
            Blanking.equated().with(QUERY_KEYS, KEY_OF_QUERY, match -> match.group(1) + "=blank");
    private static final Blanking TOKENS = Blanking.quoted()
            .with(Set.of("token", "continuation"), TOKEN, match -> match.group(1) + name(match.group(2)));

    /// A text with all blanked that may be secret.
    public static String text(String body) {
        String blank = NAMED.of(body);
        if (blank.contains("AIza")) {
            blank = KEY.matcher(blank).replaceAll("AIza-blank");
        }
        if (blank.contains(".googlevideo.com/")) {
            blank = STREAM.matcher(blank).replaceAll("https://blank.googlevideo.com/");
        }
        return TOKENS.of(IN_QUERIES.of(IN_COOKIES.of(ADDRESSES.of(blank))));
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
