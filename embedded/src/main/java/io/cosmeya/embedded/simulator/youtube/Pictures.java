package io.cosmeya.embedded.simulator.youtube;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Letters;
import io.cosmeya.embedded.simulator.web.Picture;
import io.cosmeya.embedded.simulator.world.Access;
import io.cosmeya.embedded.simulator.world.World;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The pictures of films (`/vi/ID/hqdefault.jpg`) and of channels (`/ytc/ID=s72-…`).
record Pictures(World world) {

    private static final Pattern FILM = Pattern.compile("/vi/([A-Za-z0-9_-]{11})/(\\w+)\\.jpg");
    private static final Pattern AVATAR = Pattern.compile("/ytc/(UC[A-Za-z0-9_-]{22})=s(\\d{2,4})-.*");

    static boolean isAskedFor(String path) {
        return path.startsWith("/vi/") || path.startsWith("/ytc/");
    }

    Answer answer(String path, Instant now) {
        Matcher film = FILM.matcher(path);
        Matcher avatar = AVATAR.matcher(path);
        Optional<Answer> picture = film.matches()
                ? film(film.group(1), film.group(2), now)
                : avatar.matches() ? avatar(avatar.group(1), Integer.parseInt(avatar.group(2))) : Optional.empty();
        return picture.orElseGet(() -> Answers.notFoundPage(""));
    }

    private Optional<Answer> film(String id, String name, Instant now) {
        return world.video(id, now)
                .filter(video -> video.access(now) != Access.NOBODY)
                .map(video -> picture(film(id, Letters.initials(video.title()), name), video.channelId()));
    }

    private static Picture film(String id, String letters, String name) {
        return switch (name) {
            case "oardefault", "frame0" -> new Picture(id, letters, 405, 720);
            case "maxresdefault" -> new Picture(id, letters, 1280, 720);
            default -> new Picture(id, letters, 480, 360);
        };
    }

    private Optional<Answer> avatar(String id, int size) {
        int edge = Math.min(size, 900);
        return world.channel(id)
                .map(channel -> picture(new Picture(id, Letters.initials(channel.title()), edge, edge), id));
    }

    private static Answer picture(Picture picture, String channelId) {
        return new Answer(200, "image/jpeg", picture.jpeg(), channelId);
    }
}
