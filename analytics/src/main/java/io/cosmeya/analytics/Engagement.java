package io.cosmeya.analytics;

import io.cosmeya.scrapers.Metric;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How people react; derived by Cosmeya. Reactions are likes, comments and shares, those that the platform shows;
/// hidden likes make them unknown.
///
/// @param byViews of a video, its reactions / views; of a channel, the median of that over the last 20 posts of at
/// least 72 h
/// @param byFollowers of a channel, the mean over these posts of reactions / followers when it was published
/// @param reach of a channel, median views of the last 30 posts of at least 72 h / followers
/// @param components what the reactions consist of
public record Engagement(Share byViews, Share byFollowers, Share reach, List<Metric> components) {

    /// The posts of a channel whose views are looked at.
    static final int SEEN = 30;

    private static final int REACTED_TO = 20;
    private static final Share UNKNOWN = new Share(null, 0);

    /// Keeps its own list.
    public Engagement {
        components = List.copyOf(components);
    }

    /// A part of a whole, 1 = all.
    ///
    /// @param value null = unknown
    /// @param posts how many posts it stands on
    public record Share(@Nullable Double value, int posts) {}

    /// Of a channel whose last posts are given, newest first, by every reading of its followers.
    static Engagement ofChannel(List<Post> posts, NavigableMap<Instant, Long> followers) {
        List<Post> last = posts.subList(0, Math.min(REACTED_TO, posts.size()));
        List<Double> byViews = known(last.stream().map(post -> post.reactionsPer(post.views())));
        List<Double> byFollowers =
                known(last.stream().map(post -> post.reactionsPer(value(followers.floorEntry(post.published())))));
        List<Double> views = known(posts.stream()
                .map(post -> post.views() == null ? null : (Double) post.views().doubleValue()));
        Long today = value(followers.lastEntry());
        boolean reached = !views.isEmpty() && today != null && today > 0;
        return new Engagement(
                new Share(byViews.isEmpty() ? null : Median.of(byViews), byViews.size()),
                new Share(mean(byFollowers), byFollowers.size()),
                new Share(reached ? (Double) (Median.of(views) / Objects.requireNonNull(today)) : null, views.size()),
                components(
                        !byViews.isEmpty(),
                        last.stream().anyMatch(Post::hasComments),
                        last.stream().anyMatch(Post::hasShares)));
    }

    static Engagement ofVideo(ResultSet row, int number) throws SQLException {
        Double rate = Rows.fraction(row, "rate");
        return new Engagement(
                new Share(rate, rate == null ? 0 : 1),
                UNKNOWN,
                UNKNOWN,
                components(rate != null, row.getBoolean("has_comments"), row.getBoolean("has_shares")));
    }

    private static @Nullable Long value(Map.@Nullable Entry<Instant, Long> reading) {
        return reading == null ? null : reading.getValue();
    }

    private static @Nullable Double mean(List<Double> values) {
        return values.isEmpty()
                ? null
                : (Double) values.stream().mapToDouble(value -> value).average().orElseThrow();
    }

    private static List<Double> known(Stream<@Nullable Double> values) {
        return values.filter(Objects::nonNull).toList();
    }

    private static List<Metric> components(boolean known, boolean comments, boolean shares) {
        List<Metric> components = new ArrayList<>();
        if (known) {
            components.add(Metric.LIKES);
        }
        if (known && comments) {
            components.add(Metric.COMMENTS);
        }
        if (known && shares) {
            components.add(Metric.SHARES);
        }
        return components;
    }
}
