package io.cosmeya.analytics;

import io.cosmeya.analytics.Provenance.Input;
import io.cosmeya.analytics.Provenance.Input.Role;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.run.Schedule;
import io.cosmeya.scrapers.video.Video;
import io.cosmeya.scrapers.video.Videos;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where a counter that a platform shows comes from, and its change.
@Component
class CounterOrigin {

    private final KnownFigures figures;
    private final Videos videos;
    private final Schedule schedule;

    CounterOrigin(KnownFigures figures, Videos videos, Schedule schedule) {
        this.figures = figures;
        this.videos = videos;
        this.schedule = schedule;
    }

    Provenance of(Entity entity, int id, Metric metric, Measure measure, int slot) {
        Known known = figures.one(entity, id, metric, slot);
        return switch (measure) {
            case VALUE -> value(known);
            case DELTA -> {
                Delta delta = delta(known);
                yield provenance(
                        known,
                        measure,
                        delta.value(),
                        delta.uncertainty(),
                        known.born() ? Formula.BORN : Formula.DELTA,
                        inputs(known));
            }
            case RATE -> {
                Delta delta = delta(known);
                Double perHour = delta.perHour();
                if (perHour == null) {
                    throw new UnknownFigure("There is no rate: the interval is too short, its clocks disagree,"
                            + " or rounding alone may explain the change.");
                }
                double uncertainty = delta.uncertainty() / delta.hours();
                yield provenance(known, measure, perHour, uncertainty, Formula.RATE, inputs(known));
            }
        };
    }

    /// What a change is counted from: the value and the one before, or the publication.
    List<Input> inputs(Known known) {
        if (known.born()) {
            return List.of(known.as(Role.VALUE), published(known.id()));
        }
        Known before =
                figures.one(known.entity(), known.id(), known.metric(), figures.previous(known.entity(), known.slot()));
        return List.of(known.as(Role.VALUE), before.as(Role.BEFORE));
    }

    /// When a video was published.
    Input published(int video) {
        Instant at = videos.find(video).map(Video::publishedAt).orElse(null);
        return moment(video, at);
    }

    static Input moment(int video, @Nullable Instant at) {
        return new Input(
                Role.PUBLISHED, Entity.VIDEO, video, "published_at", null, 1, Quality.OBSERVED, null, at, false);
    }

    private Provenance value(Known known) {
        if (known.value() == null || !known.shown()) {
            throw new UnknownFigure("There is no value: the platform did not say.");
        }
        long uncertainty = known.step() > 1 ? known.step() : 0;
        return provenance(
                known, Measure.VALUE, known.known(), uncertainty, Formula.OBSERVED, List.of(known.as(Role.VALUE)));
    }

    private static Delta delta(Known known) {
        if (known.delta() == null) {
            throw new UnknownFigure("There is no change: it was not read in this run, or nothing of the 7 days before"
                    + " is there to count from.");
        }
        return known.gained();
    }

    private Provenance provenance(
            Known known, Measure measure, double value, double uncertainty, Formula formula, List<Input> inputs) {
        return new Provenance(
                known.entity(),
                known.id(),
                known.metric().key(),
                measure,
                known.slot(),
                schedule.slots().slot(known.slot()).at(),
                value,
                uncertainty,
                uncertainty > 0 ? Quality.ROUNDED : Quality.OBSERVED,
                formula,
                inputs);
    }
}
