package io.cosmeya.scrapers.page;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/// [Redaction] in the plain way, each pattern tried at every letter: what the quick way must equal.
final class PlainRedaction {

    private static final Pattern FIELD = Pattern.compile(
            "(\\\\?\"(?:visitorData|VISITOR_DATA|visitor_data|clickTrackingParams|trackingParams|XSRF_TOKEN"
                    + "|ID_TOKEN|session_token|remoteHost|rolloutToken|coldConfigData|coldHashData|hotHashData"
                    + "|EVENT_ID|DATASYNC_ID|DELEGATED_SESSION_ID"
                    // TikTok
                    + "|msToken|csrfToken|wid|webId|odinId|encryptedWebid|nonce|device_id"
                    // Instagram
                    + "|csrf_token|machine_id|ig_did|hsi|haste_session|sessionid|viewerId|NON_FACEBOOK_USER_ID"
                    // Likee
                    + "|deviceId|cookie)\\\\?\"\\s*:\\s*\\\\?\")(?:[^\"\\\\]|\\\\[^\"])*+");
    private static final Pattern META_TOKEN = Pattern.compile(
            "(\"(?:LSD|DTSGInitialData|DTSGInitData)\",\\[\\],\\{\"(?:token|async_get_token)\":\")[^\"]*");
    private static final Pattern COOKIE = Pattern.compile(
            "\\b((?:sessionid|sessionid_ss|csrftoken|csrf_session_id|tt_csrf_token|msToken|ttwid|odin_tt|sid_tt"
                    + "|sid_guard|uid_tt|s_v_web_id|tt_chain_token|ds_user_id|ig_did|datr|rur|SAPISID|__Secure-[A-Za-z0-9-]+|SOCS"
                    + "|VISITOR_INFO1_LIVE|YSC)=)(?!blank)[^;&,\"'\\\\\\s]+");
    private static final Pattern PARAMETER =
            Pattern.compile("(\"(?:visitor_data|cookie|session)\"\\s*,\\s*\"value\"\\s*:\\s*\")[^\"]*");
    private static final Pattern KEY = Pattern.compile("AIza[0-9A-Za-z_-]{35}");
    private static final Pattern KEY_OF_QUERY = Pattern.compile(
            "(?<=[?&])(key|access_token|X-Bogus|X-Gnarly|_signature|verifyFp|device_id|odinId|fb_dtsg|lsd)=[^&\"\\\\\\s]*");
    private static final Pattern STREAM = Pattern.compile("https://[a-z0-9-]+\\.googlevideo\\.com/[^\"\\\\\\s]*");
    private static final Pattern ADDRESS = Pattern.compile("\\bip=[0-9a-fA-F.:%]{3,}");
    private static final Pattern TOKEN = Pattern.compile("((?:\"token\"|\"continuation\")\\s*:\\s*\")([^\"]{200,})");

    static String text(String body) {
        String blank = FIELD.matcher(body).replaceAll("$1");
        blank = PARAMETER.matcher(blank).replaceAll("$1");
        blank = KEY.matcher(blank).replaceAll("AIza-blank");
        blank = STREAM.matcher(blank).replaceAll("https://blank.googlevideo.com/");
        blank = ADDRESS.matcher(blank).replaceAll("ip=blank");
        blank = META_TOKEN.matcher(blank).replaceAll("$1");
        blank = COOKIE.matcher(blank).replaceAll("$1blank");
        blank = KEY_OF_QUERY.matcher(blank).replaceAll("$1=blank");
        return TOKEN.matcher(blank).replaceAll(match -> match.group(1) + name(match.group(2)));
    }

    private PlainRedaction() {}

    private static String name(String token) {
        return "continuation-" + UUID.nameUUIDFromBytes(token.getBytes(StandardCharsets.UTF_8));
    }
}
