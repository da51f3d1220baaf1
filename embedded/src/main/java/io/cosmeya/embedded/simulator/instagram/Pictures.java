package io.cosmeya.embedded.simulator.instagram;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Letters;
import io.cosmeya.embedded.simulator.web.Picture;
import io.cosmeya.embedded.simulator.world.World;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The pictures of posts (`/v/t51.2885-15/ID_n.jpg`) and of people (`/v/t51.2885-19/ID_n.jpg`).
record Pictures(World world) {

    private static final String HOST = "https://scontent.cdninstagram.com";
    private static final Pattern PATH = Pattern.compile("/v/t51\\.2885-(15|19)/(\\d{1,19})_n\\.jpg");

    static String post(String id) {
        return HOST + "/v/t51.2885-15/" + id + "_n.jpg";
    }

    static String avatar(String id) {
        return HOST + "/v/t51.2885-19/" + id + "_n.jpg";
    }

    static boolean isAskedFor(String path) {
        return path.startsWith("/v/t51.");
    }

    Answer answer(String path, Instant now) {
        Matcher match = PATH.matcher(path);
        if (!match.matches()) {
            return Answer.html(404, "", "");
        }
        String id = match.group(2);
        Optional<Answer> picture = match.group(1).equals("15")
                ? world.video(id, now).map(video -> picture(video.title(), id, 480, 600, video.channelId()))
                : world.channel(id).map(channel -> picture(channel.title(), id, 320, 320, id));
        return picture.orElseGet(() -> Answer.html(404, "", ""));
    }

    private static Answer picture(String title, String id, int width, int height, String channelId) {
        byte[] jpeg = new Picture(id, Letters.initials(title), width, height).jpeg();
        return new Answer(200, "image/jpeg", jpeg, channelId);
    }
}
