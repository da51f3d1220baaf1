package io.cosmeya.embedded.simulator.tiktok;

import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.world.WorldChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An account as pages and lists describe it.
record Account(WorldChannel channel, Instant now) {

    private static final int LENGTH = 76;

    /// The id that lists of videos ask for.
    static String secUid(WorldChannel channel) {
        String name = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((channel.id() + channel.since()).getBytes(StandardCharsets.UTF_8));
        String text = "MS4wLjABAAAA" + name + "_".repeat(LENGTH);
        return text.substring(0, LENGTH);
    }

    /// The handle without its sign.
    String name() {
        return channel.handle(now).substring(1);
    }

    /// The short description beside an item.
    Map<String, Object> author() {
        Map<String, Object> author = new LinkedHashMap<>(object(
                "id", channel.id(),
                "uniqueId", name(),
                "nickname", channel.title(),
                "secUid", secUid(channel),
                "signature", "",
                "verified", false,
                "privateAccount", channel.closed(),
                "secret", false));
        author.put("avatarLarger", Pictures.avatar(channel.id(), 1080));
        author.put("avatarMedium", Pictures.avatar(channel.id(), 720));
        author.put("avatarThumb", Pictures.avatar(channel.id(), 100));
        return author;
    }

    /// The description on its own page.
    Map<String, Object> user() {
        Map<String, Object> user = author();
        user.put("createTime", channel.since().getEpochSecond());
        user.put("language", "en");
        user.put("profileTab", object("showMusicTab", false, "showPlayListTab", false, "showQuestionTab", false));
        user.put("uniqueIdModifyTime", 0);
        return user;
    }

    Map<String, Object> userInfo() {
        return object(
                "itemList", List.of(),
                "stats", Numbers.profile(channel, now),
                "statsV2", Numbers.profileV2(channel, now),
                "user", user());
    }
}
