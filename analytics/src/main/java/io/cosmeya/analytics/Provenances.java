package io.cosmeya.analytics;

import io.cosmeya.scrapers.Metric;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where every published figure comes from. What there is not is an [UnknownFigure] that says why.
@Component
public class Provenances {

    private final KnownFigures figures;
    private final CounterOrigin counters;
    private final SumOrigin sums;
    private final DerivedOrigin derived;
    private final ImportOrigin brought;

    Provenances(
            KnownFigures figures, CounterOrigin counters, SumOrigin sums, DerivedOrigin derived, ImportOrigin brought) {
        this.brought = brought;
        this.figures = figures;
        this.counters = counters;
        this.sums = sums;
        this.derived = derived;
    }

    /// Of views, likes, comments or shares of a video; of its newest slot where none is asked for.
    public Provenance ofVideo(int video, Metric metric, Measure measure, @Nullable Integer slot) {
        return brought.of(Entity.VIDEO, video, metric, measure, slot)
                .orElseGet(() -> counters.of(Entity.VIDEO, video, metric, measure, slot(Entity.VIDEO, video, slot)));
    }

    /// Of a counter of a channel, or of a sum over its videos; of its newest slot where none is asked for.
    public Provenance ofChannel(int channel, Metric metric, Measure measure, @Nullable Integer slot) {
        return brought.of(Entity.CHANNEL, channel, metric, measure, slot)
                .orElseGet(() -> own(channel, metric, measure, slot(Entity.CHANNEL, channel, slot)));
    }

    private Provenance own(int channel, Metric metric, Measure measure, int asked) {
        return switch (metric) {
            case FOLLOWERS, VIDEOS, TOTAL_VIEWS -> counters.of(Entity.CHANNEL, channel, metric, measure, asked);
            case VIEWS, LIKES, COMMENTS, SHARES -> sums.ofChannel(channel, metric, measure, asked);
        };
    }

    /// Of the views or followers of a group now, or of what they gained.
    public Provenance ofGroup(int group, Collection<Integer> channels, Metric metric, Measure measure) {
        return sums.ofGroup(group, channels, metric, measure);
    }

    /// Of the ER by views of a video; of its newest slot where none is asked for.
    public Provenance engagementOfVideo(int video, @Nullable Integer slot) {
        return derived.engagement(video, slot(Entity.VIDEO, video, slot));
    }

    /// Of the views that a video had at an age of 24, 72, 168 or 720 hours.
    public Provenance viewsAtAge(int video, int hours) {
        return derived.viewsAtAge(video, hours);
    }

    private int slot(Entity entity, int id, @Nullable Integer slot) {
        return Objects.requireNonNullElseGet(slot, () -> figures.newest(entity, id));
    }
}
