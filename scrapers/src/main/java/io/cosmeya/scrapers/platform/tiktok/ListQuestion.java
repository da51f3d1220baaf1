package io.cosmeya.scrapers.platform.tiktok;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// The question for a page of `creator/item_list`, as the web page of a desktop asks it (yt-dlp `tiktok.py`).
///
/// @param device 19 digits; an unlucky one is sent the same page for ever
/// @param check the browser's mark, `verify_` and 7 hexadecimal digits
record ListQuestion(String secUid, String device, String check) {

    static final int SIZE = 15;
    private static final long FIRST_DEVICE = 7_250_000_000_000_000_000L;
    private static final long LAST_DEVICE = 7_325_099_899_999_994_577L;

    static ListQuestion of(String secUid, RandomGenerator random) {
        return new ListQuestion(
                secUid,
                Long.toString(random.nextLong(FIRST_DEVICE, LAST_DEVICE)),
                "verify_%07x".formatted(random.nextInt(1 << 28)));
    }

    /// @param cursor milliseconds; older videos are asked for
    String address(long cursor) {
        Map<String, String> query = new LinkedHashMap<>(Map.of(
                "aid", "1988", "secUid", secUid, "cursor", Long.toString(cursor), "count", Integer.toString(SIZE)));
        query.putAll(Map.of("device_id", device, "type", "1", "verifyFp", check));
        query.putAll(Map.of(
                "app_language", "en",
                "app_name", "tiktok_web",
                "channel", "tiktok_web",
                "device_platform", "web_pc",
                "language", "en",
                "os", "windows",
                "region", "US",
                "tz_name", "UTC",
                "webcast_language", "en"));
        query.putAll(Map.of(
                "browser_language", "en-US",
                "browser_name", "Mozilla",
                "browser_online", "true",
                "browser_platform", "Win32",
                "browser_version", "5.0 (Windows)",
                "cookie_enabled", "true",
                "screen_height", "1080",
                "screen_width", "1920"));
        query.putAll(Map.of(
                "focus_state", "true",
                "from_page", "user",
                "history_len", "2",
                "is_fullscreen", "false",
                "is_page_visible", "true",
                "priority_region", "",
                "referer", ""));
        return query.entrySet().stream()
                .map(each -> each.getKey() + "=" + Addresses.encoded(each.getValue()))
                .sorted()
                .collect(Collectors.joining("&", Addresses.SITE + "/api/creator/item_list/?", ""));
    }
}
