package io.cosmeya.analytics;

import io.cosmeya.analytics.Provenance.Input;
import io.cosmeya.analytics.Provenance.Input.Role;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.run.Schedule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where sums come from: over the videos of a channel, over the channels of a group.
@Component
class SumOrigin {

    private final KnownFigures figures;
    private final CounterOrigin counters;
    private final Values values;
    private final Schedule schedule;

    SumOrigin(KnownFigures figures, CounterOrigin counters, Values values, Schedule schedule) {
        this.figures = figures;
        this.counters = counters;
        this.values = values;
        this.schedule = schedule;
    }

    Provenance ofChannel(int channel, Metric metric, Measure measure, int slot) {
        List<Known> all = figures.ofVideosOf(channel, metric, slot);
        return measure == Measure.VALUE
                ? values(channel, metric, slot, all)
                : gains(channel, metric, measure, slot, all);
    }

    private Provenance values(int channel, Metric metric, int slot, List<Known> all) {
        List<Known> parts = all.stream()
                .filter(known -> known.value() != null && known.read() + ClosedSlot.LOOKBACK >= slot)
                .toList();
        if (parts.isEmpty()) {
            throw new UnknownFigure("There is no value: nothing was read of its videos in the 7 days before.");
        }
        Slotted of = new Slotted(Entity.CHANNEL, channel, metric, Measure.VALUE, slot);
        return provenance(
                of,
                parts.stream().mapToLong(Known::known).sum(),
                parts.stream().mapToLong(Known::step).filter(step -> step > 1).sum(),
                Formula.SUM_OF_VIDEOS,
                parts.stream().map(known -> known.as(Role.VALUE)).toList());
    }

    private Provenance gains(int channel, Metric metric, Measure measure, int slot, List<Known> all) {
        List<Known> parts = all.stream().filter(known -> known.delta() != null).toList();
        if (parts.isEmpty()) {
            throw new UnknownFigure("There is no change: no video of it could be counted from an earlier reading.");
        }
        Map<Integer, Known> before = figures
                .of(Entity.VIDEO, parts.stream().map(Known::id).toList(), metric, figures.previous(Entity.VIDEO, slot))
                .stream()
                .collect(Collectors.toMap(Known::id, Function.identity()));
        List<Input> inputs = new ArrayList<>();
        for (Known part : parts) {
            inputs.add(part.as(Role.VALUE));
            inputs.add(
                    part.born()
                            ? counters.published(part.id())
                            : Objects.requireNonNull(before.get(part.id())).as(Role.BEFORE));
        }
        long gained = parts.stream().mapToLong(part -> part.gained().value()).sum();
        long uncertainty =
                parts.stream().mapToLong(part -> part.gained().uncertainty()).sum();
        Slotted of = new Slotted(Entity.CHANNEL, channel, metric, measure, slot);
        if (measure == Measure.DELTA) {
            return provenance(of, gained, uncertainty, Formula.SUM_OF_GAINS, inputs);
        }
        Delta sum = Objects.requireNonNull(Rows.delta(gained, uncertainty, middle(parts), 1, 0));
        Double perHour = sum.perHour();
        if (perHour == null) {
            throw new UnknownFigure("There is no rate: the interval is too short, or rounding may explain the change.");
        }
        return provenance(of, perHour, uncertainty / sum.hours(), Formula.RATE_OF_SUM, inputs);
    }

    /// The median of the intervals in seconds, the lower of two; 0 where all were counted from zero.
    private static int middle(List<Known> parts) {
        List<Integer> seconds = parts.stream()
                .filter(part -> part.gained().runsSpanned() > 0)
                .map(part -> (int) Math.round(part.gained().hours() * 3600))
                .sorted()
                .toList();
        return seconds.isEmpty() ? 0 : seconds.get((seconds.size() - 1) / 2);
    }

    Provenance ofGroup(int group, Collection<Integer> channels, Metric metric, Measure measure) {
        List<Values.Newest> known = values.newest(channels, metric);
        int newest = known.stream().mapToInt(Values.Newest::slot).max().orElse(0);
        List<Input> inputs = known.stream()
                .filter(channel -> measure == Measure.VALUE || channel.slot() == newest)
                .map(channel -> part(channel, metric, measure))
                .filter(Objects::nonNull)
                .toList();
        if (inputs.isEmpty()) {
            throw new UnknownFigure("There is no sum: none of the channels of the group has this figure.");
        }
        return provenance(
                new Slotted(Entity.GROUP, group, metric, measure, newest),
                inputs.stream()
                        .map(Input::value)
                        .mapToLong(Objects::requireNonNull)
                        .sum(),
                inputs.stream().mapToLong(Input::step).filter(step -> step > 1).sum(),
                Formula.SUM_OF_CHANNELS,
                inputs);
    }

    private static @Nullable Input part(Values.Newest channel, Metric metric, Measure measure) {
        Figure figure = channel.figure();
        Delta delta = figure.delta();
        Long value = measure == Measure.VALUE ? figure.value() : delta == null ? null : (Long) delta.value();
        long step = measure == Measure.VALUE || delta == null ? figure.step() : Math.max(1, delta.uncertainty());
        Instant at = figure.observedAt();
        return value == null
                ? null
                : new Input(
                        Role.PART,
                        Entity.CHANNEL,
                        channel.channel(),
                        metric.key(),
                        value,
                        step,
                        step > 1 ? Quality.ROUNDED : Quality.OBSERVED,
                        channel.slot(),
                        at,
                        true);
    }

    private Provenance provenance(Slotted of, double value, double uncertainty, Formula formula, List<Input> inputs) {
        return new Provenance(
                of.entity,
                of.id,
                of.metric.key(),
                of.measure,
                of.slot,
                schedule.slots().slot(of.slot).at(),
                value,
                uncertainty,
                uncertainty > 0 ? Quality.ROUNDED : Quality.OBSERVED,
                formula,
                inputs);
    }

    private record Slotted(Entity entity, int id, Metric metric, Measure measure, int slot) {}
}
