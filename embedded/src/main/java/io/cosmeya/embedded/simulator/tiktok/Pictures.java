package io.cosmeya.embedded.simulator.tiktok;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Letters;
import io.cosmeya.embedded.simulator.web.Picture;
import io.cosmeya.embedded.simulator.world.Access;
import io.cosmeya.embedded.simulator.world.World;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The pictures of videos and accounts, at addresses that expire there.
record Pictures(World world) {

    private static final String HOST = "https://p16-sign-va.tiktokcdn.com";
    private static final Pattern COVER = Pattern.compile("/tos-simulated-p-0068/(\\d+)~tplv-tiktokx-origin\\.image");
    private static final Pattern AVATAR =
            Pattern.compile("/tos-simulated-avt-0068/(\\d+)~tplv-tiktokx-cropcenter:(\\d{2,4}):\\d{2,4}\\.jpeg");

    static boolean isAskedFor(String path) {
        return path.startsWith("/tos-simulated-");
    }

    static String cover(String videoId) {
        return HOST + "/tos-simulated-p-0068/" + videoId + "~tplv-tiktokx-origin.image?x-expires=1990000000";
    }

    static String avatar(String channelId, int size) {
        return "%s/tos-simulated-avt-0068/%s~tplv-tiktokx-cropcenter:%d:%d.jpeg".formatted(HOST, channelId, size, size);
    }

    Answer answer(String path, Instant now) {
        Matcher cover = COVER.matcher(path);
        Matcher avatar = AVATAR.matcher(path);
        Optional<Answer> picture = cover.matches()
                ? drawnCover(cover.group(1), now)
                : avatar.matches() ? drawnAvatar(avatar.group(1), Integer.parseInt(avatar.group(2))) : Optional.empty();
        return picture.orElseGet(() -> Answer.html(404, "", ""));
    }

    private Optional<Answer> drawnCover(String id, Instant now) {
        return world.video(id, now)
                .filter(video -> video.access(now) != Access.NOBODY)
                .map(video -> picture(new Picture(id, Letters.initials(video.title()), 405, 720), video.channelId()));
    }

    private Optional<Answer> drawnAvatar(String id, int size) {
        int edge = Math.min(size, 720);
        return world.channel(id)
                .map(channel -> picture(new Picture(id, Letters.initials(channel.title()), edge, edge), id));
    }

    private static Answer picture(Picture picture, String channelId) {
        return new Answer(200, "image/jpeg", picture.jpeg(), channelId);
    }
}
