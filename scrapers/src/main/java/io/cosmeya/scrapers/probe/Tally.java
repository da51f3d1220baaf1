package io.cosmeya.scrapers.probe;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Expected;
import io.cosmeya.scrapers.platform.Field;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// How often one field stands in a reading.
///
/// @param part whose field it is: `channel`, or a format of videos, `short`
/// @param places how often it could stand there
/// @param rounded how many of those found are rounded numbers
/// @param least how many should be found; 0 = none need be
record Tally(String part, Field field, int places, int found, int rounded, int least) {

    /// So few videos of a format prove nothing.
    private static final int FEW = 2;

    /// The fields of the channel, then those of its videos by their format.
    static List<Tally> of(ChannelReading reading, Expected expected) {
        List<Tally> tallies = new ArrayList<>();
        for (Field field : fields(true)) {
            Object value = field.in(reading);
            List<Object> found = value == null ? List.of() : List.of(value);
            tallies.add(of("channel", field, 1, found, expected.fields().contains(field) ? 1 : 0));
        }
        formats(reading).forEach((format, videos) -> {
            String part = format.name().toLowerCase(Locale.ROOT);
            for (Field field : fields(false)) {
                List<Object> found = new ArrayList<>();
                videos.stream().map(field::in).filter(Objects::nonNull).forEach(found::add);
                int least = videos.size() > FEW ? expected.least(format, field, videos.size()) : 0;
                tallies.add(of(part, field, videos.size(), found, least));
            }
        });
        return tallies;
    }

    boolean missing() {
        return found < least;
    }

    /// `views 30/30 exact`, `likes 0/30 MISSING`.
    String words() {
        String share = places == 1 ? "" : " %d/%d".formatted(found, places);
        return field.words() + share + grain();
    }

    private String grain() {
        if (missing()) {
            return " MISSING";
        }
        if (found == 0) {
            return places == 1 ? " none" : "";
        }
        return rounded == 0 ? number() ? " exact" : "" : rounded == found ? " rounded" : " (" + rounded + " rounded)";
    }

    private boolean number() {
        return switch (field) {
            case FOLLOWERS, TOTAL_VIEWS, VIDEO_COUNT, VIEWS, LIKES, COMMENTS, SHARES -> true;
            case HANDLE, TITLE, AVATAR, CAPTION, PICTURE, PUBLISHED, AGE, LENGTH, EXACT_VIEWS -> false;
        };
    }

    private static Tally of(String part, Field field, int places, List<Object> found, int least) {
        int rounded = (int) found.stream()
                .filter(value -> value instanceof Counter counter && counter.rounded())
                .count();
        return new Tally(part, field, places, found.size(), rounded, least);
    }

    static Map<Format, List<VideoReading>> formats(ChannelReading reading) {
        Map<Format, List<VideoReading>> formats = new EnumMap<>(Format.class);
        reading.videos()
                .forEach(video -> formats.computeIfAbsent(video.seen().format(), _ -> new ArrayList<>())
                        .add(video));
        return formats;
    }

    private static List<Field> fields(boolean ofChannel) {
        return Arrays.stream(Field.values())
                .filter(field -> field.ofChannel() == ofChannel)
                .toList();
    }
}
