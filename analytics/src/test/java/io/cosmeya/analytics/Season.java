package io.cosmeya.analytics;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Five weeks of one channel that publishes twice a day: two videos break out, one is removed, three slots are missed,
/// counters fall now and then, some hide their likes, some are rounded. The seed is fixed.
final class Season {

    static final int SLOTS = 80;
    static final Set<Integer> MISSED = Set.of(20, 21, 47);
    static final int REMOVED = 30;
    static final int REMOVED_IN = 45;
    static final Season FIVE_WEEKS = new Season();

    final Map<Integer, Instant> published = new TreeMap<>();
    final Map<Integer, List<Raw>> rows = new TreeMap<>();
    final Map<Integer, Long> totals = new TreeMap<>();
    private final Random random = new Random(20261124);
    private int played = -1;

    private Season() {
        IntStream.rangeClosed(1, 70).forEach(this::video);
        long other = 1_000_000;
        for (int slot : read()) {
            other += random.nextInt(50);
            long sum = other;
            for (List<Raw> video : rows.values()) {
                sum += video.stream()
                        .filter(row -> row.slot() <= slot)
                        .reduce((a, b) -> b)
                        .filter(row -> row.video() != REMOVED || slot < REMOVED_IN)
                        .map(row -> row.views() == null ? 0L : row.views())
                        .orElse(0L);
            }
            totals.put(slot, sum);
        }
    }

    static List<Integer> read() {
        return IntStream.rangeClosed(1, SLOTS)
                .filter(slot -> !MISSED.contains(slot))
                .boxed()
                .toList();
    }

    List<ByHand.Value> ages() {
        List<ByHand.Value> all = new ArrayList<>();
        rows.forEach((video, read) -> all.addAll(ByHand.ages(read, published.get(video))));
        return all;
    }

    private void video(int id) {
        // 10:00 and 18:00 of Moscow, from the second day on.
        Instant at = Ground.at(1)
                .atZone(ZoneId.of("Europe/Moscow"))
                .toLocalDate()
                .plusDays(1 + (id - 1) / 2)
                .atTime(id % 2 == 1 ? 10 : 18, random.nextInt(60))
                .atZone(ZoneId.of("Europe/Moscow"))
                .toInstant();
        published.put(id, at);
        boolean out = id == 41 || id == 56;
        double most = Math.exp(8.5 + 0.4 * random.nextGaussian()) * (out ? 20 : 1);
        double pace = 20 + random.nextInt(30);
        boolean hidden = random.nextInt(10) == 0;
        long step = random.nextInt(8) == 0 ? 10 : 1;
        List<Raw> read = new ArrayList<>();
        long seen = 0;
        for (int slot : read()) {
            Instant moment = Ground.at(slot).plusSeconds(600 + id);
            if (!moment.isAfter(at) || id == REMOVED && slot >= REMOVED_IN) {
                continue;
            }
            double age = Duration.between(at, moment).toSeconds() / 3600.0;
            long views = (long) (most * (1 - Math.pow(1 + age / pace, -0.9)));
            seen = random.nextInt(40) == 0 ? seen - seen / 60 : Math.max(seen, views);
            long shown = seen / step * step;
            read.add(Raw.views(slot, id, random.nextInt(80) == 0 ? null : shown)
                    .step(step)
                    .likes(hidden ? null : shown / 25)
                    .published(at)
                    .observed(moment));
        }
        rows.put(id, read);
    }

    /// Computes it, unless its tables stand yet.
    void play(Ground ground, Replay replay) {
        if (ground.cleared() == played) {
            return;
        }
        ground.clear();
        List<Replay.Card> cards = new ArrayList<>();
        published.forEach((id, at) -> cards.add(new Replay.Card(id, 1, "short", at)));
        replay.cards(cards);
        rows.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Raw::slot))
                .values()
                .forEach(ground::rows);
        read().forEach(slot -> replay.listed(slot, 1, 10_000L + 10 * slot, totals.get(slot)));
        replay.compute(read(), SLOTS);
        played = ground.cleared();
    }
}
