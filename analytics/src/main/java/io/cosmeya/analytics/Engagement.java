package io.cosmeya.analytics;

import io.cosmeya.scrapers.Metric;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

    static Engagement ofChannel(ResultSet row, int number) throws SQLException {
        return new Engagement(
                new Share(Rows.fraction(row, "er_median"), row.getInt("by_views_n")),
                new Share(Rows.fraction(row, "er_followers"), row.getInt("by_followers_n")),
                new Share(Rows.fraction(row, "reach"), row.getInt("seen_n")),
                components(row.getInt("by_views_n") > 0, row.getBoolean("has_comments"), row.getBoolean("has_shares")));
    }

    static Engagement ofVideo(ResultSet row, int number) throws SQLException {
        Double rate = Rows.fraction(row, "rate");
        return new Engagement(
                new Share(rate, rate == null ? 0 : 1),
                UNKNOWN,
                UNKNOWN,
                components(rate != null, row.getBoolean("has_comments"), row.getBoolean("has_shares")));
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
