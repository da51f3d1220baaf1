package io.cosmeya.embedded.simulator.instagram;

import io.cosmeya.embedded.simulator.world.Access;
import io.cosmeya.embedded.simulator.world.Format;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;

/// The posts of a channel in the order in which they are shown: those that it pinned, then the newest.
record Shelf(WorldChannel channel, Instant now) {

    private static final int PINNED_OF = 17;

    /// All posts that everybody may see.
    List<WorldVideo> posts() {
        return channel.published(now).stream()
                .filter(video -> video.access(now) == Access.EVERYBODY)
                .sorted(Comparator.comparing((WorldVideo video) -> !pinned(video)))
                .toList();
    }

    /// The films among them.
    List<WorldVideo> reels() {
        return posts().stream().filter(video -> video.format() != Format.PHOTO).toList();
    }

    static boolean pinned(WorldVideo video) {
        return video.index() % PINNED_OF == 3 && video.index() < 3 * PINNED_OF;
    }

    /// A piece of a list.
    ///
    /// @param next what to ask for the following piece with; empty = there is none
    record Piece(List<WorldVideo> posts, String next) {}

    static Piece piece(List<WorldVideo> all, String after, int size) {
        int from = Math.min(all.size(), place(after));
        int to = Math.min(all.size(), from + size);
        return new Piece(all.subList(from, to), to < all.size() ? token(to) : "");
    }

    private static String token(int place) {
        return Base64.getUrlEncoder().encodeToString(("AQ:" + place).getBytes(StandardCharsets.UTF_8));
    }

    private static int place(String token) {
        if (token.isEmpty()) {
            return 0;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            return text.matches("AQ:\\d{1,6}") ? Integer.parseInt(text.substring(3)) : 0;
        } catch (IllegalArgumentException foreign) {
            return 0;
        }
    }
}
