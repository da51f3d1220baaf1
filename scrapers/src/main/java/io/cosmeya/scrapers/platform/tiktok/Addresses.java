package io.cosmeya.scrapers.platform.tiktok;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The addresses of TikTok's pages.
class Addresses {

    static final String SITE = "https://www.tiktok.com";

    /// @param handle with its sign or without
    static String profile(String handle) {
        return SITE + "/@" + name(handle);
    }

    /// Leads to the profile of an id, whatever its handle is today.
    static String user(String id) {
        return SITE + "/share/user/" + encoded(id);
    }

    /// TikTok finds a video by its id; the handle before it may be anything.
    static String video(String id) {
        return SITE + "/@_/video/" + encoded(id);
    }

    /// The page for other sites' frames, with the newest videos of a channel.
    static String embed(String handle) {
        return SITE + "/embed/@" + name(handle);
    }

    /// The page for other sites' frames, with one video.
    static String embeddedVideo(String id) {
        return SITE + "/embed/v2/" + encoded(id);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String name(String handle) {
        return encoded(handle.startsWith("@") ? handle.substring(1) : handle);
    }
}
