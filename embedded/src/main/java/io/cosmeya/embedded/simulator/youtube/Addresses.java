package io.cosmeya.embedded.simulator.youtube;

import static io.cosmeya.embedded.simulator.web.Json.object;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Addresses as they stand in the pages, with the platform's own hosts.
final class Addresses {

    static final String SITE = "https://www.youtube.com";
    private static final String THUMBNAILS = "https://i.ytimg.com/vi/";
    private static final String AVATARS = "https://yt3.googleusercontent.com/ytc/";

    private Addresses() {}

    /// The picture of a film: `{url, width, height}`.
    static Map<String, Object> thumbnail(String videoId, String name, int width, int height) {
        return object("url", THUMBNAILS + videoId + "/" + name + ".jpg", "width", width, "height", height);
    }

    /// The pictures of a film in a list, small to large.
    static List<Map<String, Object>> thumbnails(String videoId) {
        return IntStream.of(168, 196, 246, 336)
                .mapToObj(width -> thumbnail(videoId, "hqdefault", width, width * 9 / 16))
                .toList();
    }

    /// The pictures of a channel in several sizes, in pixels.
    static List<Map<String, Object>> avatars(String channelId, int... sizes) {
        return IntStream.of(sizes)
                .mapToObj(size -> object("url", avatar(channelId, size), "width", size, "height", size))
                .toList();
    }

    private static String avatar(String channelId, int size) {
        return AVATARS + channelId + "=s" + size + "-c-k-c0x00ffffff-no-rj";
    }
}
