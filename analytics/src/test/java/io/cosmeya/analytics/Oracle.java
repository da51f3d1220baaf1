package io.cosmeya.analytics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The semantics of deltas said once more, plainly, a video and a metric at a time: what the engine must agree with.
final class Oracle {

    private record Known(long value, long step, int slot) {}

    private final List<Integer> planned;
    private final Map<Integer, Boolean> listed;

    /// @param planned slots by index, and of each whether the channel's list was complete
    Oracle(Map<Integer, Boolean> planned) {
        this.planned = List.copyOf(new TreeMap<>(planned).keySet());
        this.listed = planned;
    }

    /// `slot/video: value [gap] flags` of every reading of a metric.
    List<String> lines(List<Raw> rows, Function<Raw, @Nullable Long> metric, Function<Raw, Long> step) {
        Map<Integer, List<Raw>> videos = new TreeMap<>();
        newest(rows)
                .forEach(row -> videos.computeIfAbsent(row.video(), id -> new ArrayList<>())
                        .add(row));
        List<String> lines = new ArrayList<>();
        videos.values().forEach(history -> lines.addAll(history(history, metric, step)));
        return lines.stream().sorted().toList();
    }

    private static List<Raw> newest(List<Raw> rows) {
        Map<List<Integer>, Raw> best = new HashMap<>();
        rows.forEach(row -> best.merge(
                List.of(row.slot(), row.video()), row, (a, b) -> b.observed().isAfter(a.observed()) ? b : a));
        return List.copyOf(best.values());
    }

    private List<String> history(List<Raw> rows, Function<Raw, @Nullable Long> metric, Function<Raw, Long> step) {
        List<String> lines = new ArrayList<>();
        Known trusted = null;
        boolean waiting = false;
        boolean everSeen = false;
        int lastSeen = 0;
        boolean notFoundSince = false;
        for (Raw row : rows.stream().sorted(Comparator.comparingInt(Raw::slot)).toList()) {
            boolean missed = notFoundSince || everSeen && listedBetween(lastSeen, row.slot());
            if (!row.status().equals("ok")) {
                notFoundSince = true;
                continue;
            }
            boolean known = trusted != null && near(trusted.slot, row.slot());
            Long value = metric.apply(row);
            List<Flag> flags = new ArrayList<>();
            String gain = "null";
            if (value == null) {
                if (known) {
                    if (waiting) {
                        flags.add(Flag.SUSPECT);
                    }
                    flags.add(Flag.HIDDEN);
                } else {
                    waiting = false;
                }
            } else if (!known) {
                boolean born = !everSeen && born(row);
                gain = born ? value + " over 0" : "null";
                flags.add(trusted != null ? Flag.RESET : born ? Flag.BORN : Flag.FIRST);
                if (born && step.apply(row) > 1) {
                    flags.add(Flag.ROUNDED);
                }
                trusted = new Known(value, step.apply(row), row.slot());
                waiting = false;
            } else {
                boolean falls =
                        value == 0 && trusted.value > 20 || value < trusted.value / 2.0 && trusted.value - value > 1000;
                if (falls && !waiting) {
                    flags.add(Flag.SUSPECT);
                    waiting = true;
                } else {
                    Known before = trusted;
                    int from = before.slot;
                    gain = value - before.value + " over "
                            + planned.stream()
                                    .filter(s -> s > from && s <= row.slot())
                                    .count();
                    if (value < before.value - before.step - step.apply(row)) {
                        flags.add(Flag.ROLLBACK);
                    }
                    if (before.step > 1 || step.apply(row) > 1) {
                        flags.add(Flag.ROUNDED);
                    }
                    if (missed) {
                        flags.add(Flag.BACK);
                    }
                    if (falls) {
                        flags.add(Flag.CONFIRMED);
                    }
                    trusted = new Known(value, step.apply(row), row.slot());
                    waiting = false;
                }
            }
            lines.add("%02d/%d: %s %s"
                    .formatted(
                            row.slot(),
                            row.video(),
                            gain,
                            String.join(
                                    " ",
                                    flags.stream()
                                            .sorted()
                                            .map(flag -> flag.name().toLowerCase())
                                            .toList()))
                    .strip());
            everSeen = true;
            lastSeen = row.slot();
            notFoundSince = false;
        }
        return lines;
    }

    private boolean near(int from, int to) {
        return Ground.number(to) - Ground.number(from) <= ClosedSlot.LOOKBACK;
    }

    private boolean listedBetween(int from, int to) {
        return planned.stream().anyMatch(slot -> slot > from && slot < to && listed.get(slot));
    }

    private boolean born(Raw row) {
        return row.published() != null
                && planned.stream()
                        .filter(slot -> slot < row.slot() && listed.get(slot))
                        .reduce((a, b) -> b)
                        .map(slot -> row.published().isAfter(Ground.at(slot).plusSeconds(300)))
                        .orElse(false);
    }
}
