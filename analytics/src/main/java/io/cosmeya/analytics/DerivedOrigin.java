package io.cosmeya.analytics;

import io.cosmeya.analytics.Provenance.Input;
import io.cosmeya.analytics.Provenance.Input.Role;
import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.run.Schedule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Where figures come from that Cosmeya derives of a video.
@Component
class DerivedOrigin {

    private static final Sql AT_AGE = new Sql("""
            SELECT settled, value, low, high, toUnixTimestamp(published_at) AS published_s
            FROM analytics.age_value FINAL WHERE $owned AND video_id = :id AND age_h = :hours""");

    private static final List<Metric> REACTIONS = List.of(Metric.LIKES, Metric.COMMENTS, Metric.SHARES);

    private final ClickHouse clickHouse;
    private final KnownFigures figures;
    private final Owners owners;
    private final Schedule schedule;

    DerivedOrigin(ClickHouse clickHouse, KnownFigures figures, Owners owners, Schedule schedule) {
        this.owners = owners;
        this.clickHouse = clickHouse;
        this.figures = figures;
        this.schedule = schedule;
    }

    Provenance engagement(int video, int slot) {
        Known views = figures.one(Entity.VIDEO, video, Metric.VIEWS, slot);
        List<Known> told = new ArrayList<>();
        for (Metric metric : REACTIONS) {
            Known reaction = figures.one(Entity.VIDEO, video, metric, slot);
            if (reaction.value() != null && reaction.shown()) {
                told.add(reaction);
            }
        }
        boolean likes = told.stream().anyMatch(reaction -> reaction.metric() == Metric.LIKES);
        if (!likes || views.value() == null || !views.shown() || views.known() == 0) {
            throw new UnknownFigure("There is no ER by views: likes or views are hidden, or there are no views.");
        }
        List<Input> inputs = new ArrayList<>(List.of(views.as(Role.VALUE)));
        told.forEach(reaction -> inputs.add(reaction.as(Role.PART)));
        double rate = (double) told.stream().mapToLong(Known::known).sum() / views.known();
        boolean rounded = inputs.stream().anyMatch(input -> input.step() > 1);
        return new Provenance(
                Entity.VIDEO,
                video,
                "er_by_views",
                Measure.VALUE,
                slot,
                schedule.slots().slot(slot).at(),
                rate,
                0,
                rounded ? Quality.ROUNDED : Quality.OBSERVED,
                Formula.ER_BY_VIEWS,
                inputs);
    }

    Provenance viewsAtAge(int video, int hours) {
        AtAge at = clickHouse
                .jdbc()
                .sql(owners.in(AT_AGE, video)
                        .with("id", video)
                        .with("hours", hours)
                        .text())
                .query((row, number) -> new AtAge(
                        row.getInt("settled"),
                        row.getDouble("value"),
                        row.getLong("low"),
                        row.getLong("high"),
                        Instant.ofEpochSecond(row.getLong("published_s"))))
                .optional()
                .orElseThrow(() -> new UnknownFigure(
                        "There are no views at %d h: no two readings lie around that age.".formatted(hours)));
        Known after = figures.one(Entity.VIDEO, video, Metric.VIEWS, at.settled);
        Known before = figures.one(Entity.VIDEO, video, Metric.VIEWS, figures.previous(Entity.VIDEO, at.settled));
        Input age =
                new Input(Role.AGE, Entity.VIDEO, video, "age", (long) hours, 1, Quality.OBSERVED, null, null, false);
        return new Provenance(
                Entity.VIDEO,
                video,
                "views_at_age",
                Measure.VALUE,
                at.settled,
                schedule.slots().slot(at.settled).at(),
                at.value,
                Math.max(at.high - at.value, at.value - at.low),
                Objects.requireNonNull(after.quality()),
                Formula.VIEWS_AT_AGE,
                List.of(after.as(Role.VALUE), before.as(Role.BEFORE), CounterOrigin.moment(video, at.published), age));
    }

    private record AtAge(int settled, double value, long low, long high, Instant published) {}
}
