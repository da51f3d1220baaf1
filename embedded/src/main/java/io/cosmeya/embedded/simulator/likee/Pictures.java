package io.cosmeya.embedded.simulator.likee;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Letters;
import io.cosmeya.embedded.simulator.web.Picture;
import io.cosmeya.embedded.simulator.world.World;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The covers of posts (`/na_live/3a2/POSTID_4.jpg`) and the pictures of people (`/na_live/3a1/UID_big.jpg`).
record Pictures(World world) {

    private static final Pattern COVER = Pattern.compile("/na_live/3a2/(\\d+)_4\\.jpg");
    private static final Pattern AVATAR = Pattern.compile("/na_live/3a1/(\\d+)_(small|big)\\.jpg");

    static String cover(String postId) {
        return "https://videosnap.like.video/na_live/3a2/" + postId + "_4.jpg?wmk_sdk=1&type=8";
    }

    static String avatar(String uid, String size) {
        return "https://img.like.video/na_live/3a1/" + uid + "_" + size + ".jpg";
    }

    static boolean isAskedFor(String path) {
        return path.startsWith("/na_live/");
    }

    Answer answer(String path, Instant now) {
        Matcher cover = COVER.matcher(path);
        Matcher avatar = AVATAR.matcher(path);
        Optional<Answer> picture = cover.matches()
                ? cover(cover.group(1), now)
                : avatar.matches() ? face(avatar.group(1), avatar.group(2)) : Optional.empty();
        return picture.orElseGet(() -> Answer.html(404, "", ""));
    }

    private Optional<Answer> cover(String postId, Instant now) {
        return world.video(postId, now)
                .map(video ->
                        picture(new Picture(postId, Letters.initials(video.title()), 405, 720), video.channelId()));
    }

    private Optional<Answer> face(String uid, String size) {
        int edge = size.equals("big") ? 480 : 120;
        return world.channel(uid)
                .map(channel -> picture(new Picture(uid, Letters.initials(channel.title()), edge, edge), uid));
    }

    private static Answer picture(Picture picture, String channelId) {
        return new Answer(200, "image/jpeg", picture.jpeg(), channelId);
    }
}
