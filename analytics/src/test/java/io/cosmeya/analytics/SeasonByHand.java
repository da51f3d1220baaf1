package io.cosmeya.analytics;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The figures of a season, plainly, from its raw rows.
final class SeasonByHand {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final Season season;
    private final List<ByHand.Value> values;

    SeasonByHand(Season season) {
        this.season = season;
        this.values = season.ages();
    }

    /// The cells of at least five posts, as text.
    List<String> bestTimes() {
        ByHand.Base base = ByHand.base(values, 72, Season.SLOTS);
        Map<String, List<Double>> cells = new TreeMap<>();
        List<Double> all = new ArrayList<>();
        for (ByHand.Value value : base.chosen()) {
            ZonedDateTime at = value.published().atZone(MOSCOW);
            double score = Math.log(value.value() / base.median());
            all.add(score);
            cells.computeIfAbsent(at.getDayOfWeek() + " " + at.getHour() / 3 * 3, key -> new ArrayList<>())
                    .add(score);
        }
        double whole = ByHand.quantile(all.stream().mapToDouble(s -> s), 0.5);
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().size() >= 5)
                .map(cell -> {
                    int n = cell.getValue().size();
                    double score = ByHand.quantile(cell.getValue().stream().mapToDouble(s -> s), 0.5);
                    return "%s: %.6f of %d".formatted(cell.getKey(), (n * score + 5 * whole) / (n + 5), n);
                })
                .sorted()
                .toList();
    }

    /// By day: what fresh and older videos gained, what was corrected, what was removed.
    Map<Long, long[]> gains() {
        Map<Long, long[]> days = new TreeMap<>();
        season.rows.forEach((video, rows) -> {
            Raw before = null;
            for (Raw row : rows) {
                if (row.views() == null) {
                    continue;
                }
                Long gained = before != null ? (Long) (row.views() - before.views()) : born(row) ? row.views() : null;
                if (gained != null) {
                    double age = ByHand.hours(season.published.get(video), row.observed());
                    days.computeIfAbsent(day(row.slot()), day -> new long[4])[gained < 0 ? 2 : age < 72 ? 0 : 1] +=
                            gained;
                }
                before = row;
            }
            if (video == Season.REMOVED && before != null) {
                days.get(day(Season.REMOVED_IN + 1))[3] += before.views();
            }
        });
        return days;
    }

    private boolean born(Raw row) {
        int listed = Season.read().stream()
                .filter(slot -> slot < row.slot())
                .reduce((a, b) -> b)
                .orElse(0);
        return listed > 0
                && Objects.requireNonNull(row.published())
                        .isAfter(Ground.at(listed).plusSeconds(300))
                && season.rows.get(row.video()).getFirst().equals(row);
    }

    /// By slot: views an hour, where the slot before was read too.
    Map<Integer, Double> rates() {
        Map<Integer, Double> rates = new TreeMap<>();
        for (int slot : Season.read()) {
            if (!Season.read().contains(slot - 1)) {
                continue;
            }
            long sum = 0;
            List<Integer> seconds = new ArrayList<>();
            for (List<Raw> rows : season.rows.values()) {
                List<Raw> known = rows.stream()
                        .filter(row -> row.views() != null && row.slot() <= slot)
                        .toList();
                if (known.isEmpty() || known.getLast().slot() != slot) {
                    continue;
                }
                Raw row = known.getLast();
                if (known.size() > 1) {
                    Raw before = known.get(known.size() - 2);
                    sum += row.views() - before.views();
                    seconds.add((int)
                            (row.observed().getEpochSecond() - before.observed().getEpochSecond()));
                } else if (born(row)) {
                    sum += row.views();
                }
            }
            if (!seconds.isEmpty()) {
                List<Integer> sorted = seconds.stream().sorted().toList();
                rates.put(slot, sum / (sorted.get((sorted.size() - 1) / 2) / 3600.0));
            }
        }
        return rates;
    }

    static double mad(List<Double> logs) {
        double middle = ByHand.quantile(logs.stream().mapToDouble(x -> x), 0.5);
        return ByHand.quantile(logs.stream().mapToDouble(x -> Math.abs(x - middle)), 0.5);
    }

    /// The growth of the logarithm from one age to another, in the order of publication.
    List<Double> growths(int from, int to) {
        return season.published.keySet().stream()
                .filter(video -> ages(video).containsKey(from) && ages(video).containsKey(to))
                .map(video -> ages(video).get(to).log() - ages(video).get(from).log())
                .toList();
    }

    Map<Integer, ByHand.Value> ages(int video) {
        return values.stream()
                .filter(value -> value.video() == video)
                .collect(Collectors.toMap(ByHand.Value::hours, value -> value));
    }

    static double followersAt(Instant published) {
        int slot = Season.read().stream()
                .filter(s -> !Ground.at(s).plusSeconds(300).isAfter(published))
                .reduce((a, b) -> b)
                .orElseThrow();
        return 10_000 + 10 * slot;
    }

    private static long day(int slot) {
        return Ground.number(slot) / 8;
    }

    /// The slot index of the last slot, its smoothing and the limit of that.
    record Index(Double index, double smoothed, Double limit) {}

    Index index() {
        List<Double> logs = new ArrayList<>();
        Map<Integer, Double> rates = rates();
        double smoothed = 0;
        Double limit = null;
        Double index = null;
        for (int slot : Season.read()) {
            List<Double> usual = IntStream.range(Math.max(1, slot - 56), slot)
                    .filter(s -> s % 2 == slot % 2)
                    .mapToObj(rates::get)
                    .filter(Objects::nonNull)
                    .toList();
            Double rate = rates.get(slot);
            index = rate == null || usual.size() < 10
                    ? null
                    : rate / ByHand.quantile(usual.stream().mapToDouble(r -> r), 0.5);
            limit = logs.size() < 10
                    ? null
                    : 3 * 1.4826 * mad(logs.subList(Math.max(0, logs.size() - 56), logs.size()));
            if (index != null) {
                smoothed = 0.3 * Math.log(index) + 0.7 * smoothed;
                logs.add(Math.log(index));
            }
        }
        return new Index(index, smoothed, limit);
    }

    /// How many growths, from the eleventh on, lay between the quantiles of those before them.
    static double coverage(List<Double> growths) {
        int held = 0;
        for (int i = 10; i < growths.size(); i++) {
            List<Double> before = growths.subList(0, i);
            boolean inside = growths.get(i) >= ByHand.quantileOfAll(before, 0.1)
                    && growths.get(i) <= ByHand.quantileOfAll(before, 0.9);
            held += inside ? 1 : 0;
        }
        return held / (double) (growths.size() - 10);
    }

    /// The last rows of posts of at least 72 h as of a moment, the newest first.
    List<Raw> posts(Instant now) {
        return season.rows.entrySet().stream()
                .filter(video -> !video.getValue().isEmpty())
                .filter(video -> !season.published.get(video.getKey()).isAfter(now.minusSeconds(72 * 3600)))
                .sorted(Comparator.comparing(
                        (Map.Entry<Integer, List<Raw>> video) -> season.published.get(video.getKey()),
                        Comparator.reverseOrder()))
                .map(video -> video.getValue().getLast())
                .toList();
    }
}
