package io.cosmeya.scrapers.platform.instagram;

import static io.cosmeya.scrapers.platform.JsonValues.exact;
import static io.cosmeya.scrapers.platform.JsonValues.string;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.channel.InstagramCode;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The posts of the Graph API. Their ids are its own; the stable number stands in the address.
class GraphMedia {

    private static final Pattern ADDRESS =
            Pattern.compile("https://www\\.instagram\\.com/(?:p|reel|tv)/([A-Za-z0-9_-]+)/?");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssZ");

    static Optional<VideoReading> of(JsonNode media) {
        Matcher address = ADDRESS.matcher(string(media.path("permalink")));
        return address.matches() ? InstagramCode.pk(address.group(1)).map(pk -> reading(pk, media)) : Optional.empty();
    }

    /// Whether the plays of a film are missing.
    static boolean untold(VideoReading post) {
        return post.views() == null && post.seen().format() != Format.PHOTO;
    }

    static ChannelReading channel(Channel channel, JsonNode person, String exit, List<VideoReading> posts) {
        String name = string(person.path("username"));
        String title = string(person.path("name"));
        String avatar = string(person.path("profile_picture_url"));
        return new ChannelReading(
                channel.platformId(),
                name.isBlank() ? channel.handle() : "@" + name,
                title.isBlank() ? channel.title() : title,
                avatar.startsWith("https://") ? avatar : null,
                exact(person.path("followers_count")),
                null,
                exact(person.path("media_count")),
                GraphApi.WHERE,
                exit,
                posts,
                Map.of());
    }

    private static VideoReading reading(String pk, JsonNode media) {
        Format format = format(media);
        Counter views = exact(media.path("view_count"));
        Counter likes = exact(media.path("like_count"));
        Counter comments = exact(media.path("comments_count"));
        boolean told = format == Format.PHOTO ? likes != null || comments != null : views != null;
        String picture = string(media.path("thumbnail_url"));
        return new VideoReading(
                new VideoSeen(
                        pk,
                        string(media.path("caption")),
                        format,
                        JsonValues.orNull(picture.startsWith("https://") ? picture : ""),
                        moment(string(media.path("timestamp"))),
                        null,
                        null),
                told ? Snapshot.Status.OK : Snapshot.Status.PARTIAL,
                "view_count",
                GraphApi.WHERE,
                views,
                likes,
                comments,
                null);
    }

    private static Format format(JsonNode media) {
        if (string(media.path("media_product_type")).equals("REELS")) {
            return Format.SHORT;
        }
        return string(media.path("media_type")).equals("VIDEO") ? Format.VIDEO : Format.PHOTO;
    }

    private static @Nullable Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text, MOMENT).toInstant();
        } catch (DateTimeException _) {
            return null;
        }
    }
}
