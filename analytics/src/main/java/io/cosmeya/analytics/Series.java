package io.cosmeya.analytics;

import io.cosmeya.scrapers.Metric;
import java.time.Instant;
import org.springframework.stereotype.Repository;

/// Metrics over time: a point for every planned slot of a range.
@Repository
public class Series {

    /// Of a channel: views (sum of ours), followers or videos, in slots from `from` to `to`, both included.
    public Line ofChannel(int channelId, Metric metric, Instant from, Instant to) {
        throw new UnsupportedOperationException("not yet: " + channelId + metric + from + to);
    }

    /// Of a video: views, likes, comments or shares, in slots from `from` to `to`, both included.
    public Line ofVideo(int videoId, Metric metric, Instant from, Instant to) {
        throw new UnsupportedOperationException("not yet: " + videoId + metric + from + to);
    }
}
