package io.cosmeya.analytics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Ninety days of some channels, of which all is known: which videos break out, and that slots are missed, counters
/// fall and fail, videos are removed. The seed is fixed; nothing in it was chosen after a look at the result.
final class Quarter {

    static final int SLOTS = 180;
    private static final int CHANNELS = 10;
    private static final int OLD_VIDEOS = 25;

    /// A video as it truly is.
    record Truth(int id, int channel, Instant published, double most, double pace, boolean out, Instant removed) {

        double views(double hours) {
            return most * (1 - Math.pow(1 + Math.max(0, hours) / pace, -0.8));
        }
    }

    final List<Truth> videos = new ArrayList<>();
    final Set<Integer> missed = new HashSet<>();
    private final Random random;
    private final long[] fallen = new long[10_000];

    Quarter(long seed) {
        random = new Random(seed);
        IntStream.rangeClosed(2, SLOTS).filter(slot -> random.nextInt(25) == 0).forEach(missed::add);
        IntStream.rangeClosed(1, CHANNELS).forEach(this::channel);
    }

    List<Integer> read() {
        return IntStream.rangeClosed(1, SLOTS)
                .filter(slot -> !missed.contains(slot))
                .boxed()
                .toList();
    }

    private void channel(int channel) {
        double usual = Math.exp(7.6 + 2.5 * random.nextDouble());
        double spread = 0.35 + 0.25 * random.nextDouble();
        double hoursBetween = 16 + random.nextInt(14);
        Instant start = Ground.at(1);
        for (int i = 0; i < OLD_VIDEOS; i++) {
            video(channel, start.minusSeconds((20L + 8 * i) * 86_400), usual, spread, false);
        }
        for (double hour = 5; hour < 90 * 24; hour += hoursBetween * (0.5 + random.nextDouble())) {
            Instant published = start.plusSeconds((long) (hour * 3600));
            video(channel, published, usual, spread, hour > 20 * 24 && random.nextInt(30) == 0);
        }
    }

    private void video(int channel, Instant published, double usual, double spread, boolean out) {
        double most = usual * Math.exp(spread * random.nextGaussian());
        double times = out ? Math.exp(Math.log(8) + random.nextDouble() * Math.log(4)) : 1;
        double pace = 30 * Math.exp(0.4 * random.nextGaussian());
        Instant removed =
                random.nextInt(25) == 0 ? published.plusSeconds(3600L * (12 + random.nextInt(30 * 24))) : Instant.MAX;
        videos.add(new Truth(videos.size() + 1, channel, published, most * times, pace, out, removed));
    }

    /// What is read of all channels in a slot; a channel may fail.
    List<Raw> rows(int slot, Set<Integer> channels) {
        return videos.stream()
                .filter(video -> channels.contains(video.channel))
                .filter(video -> Ground.at(slot).isAfter(video.published)
                        && Ground.at(slot).isBefore(video.removed))
                .map(video -> row(video, slot))
                .toList();
    }

    Set<Integer> channels() {
        return IntStream.rangeClosed(1, CHANNELS)
                .filter(channel -> random.nextInt(33) != 0)
                .boxed()
                .collect(Collectors.toSet());
    }

    private Raw row(Truth video, int slot) {
        Instant moment = Ground.at(slot).plusSeconds(600 + video.id % 3000);
        double truth = video.views(ByHand.hours(video.published, moment));
        if (random.nextInt(150) == 0) {
            fallen[video.id] += (long) (truth * (0.01 + 0.04 * random.nextDouble()));
        }
        long shown = Math.max(0, (long) truth - fallen[video.id]);
        Long told = random.nextInt(500) == 0 ? Long.valueOf(0) : random.nextInt(100) == 0 ? null : Long.valueOf(shown);
        return Raw.views(slot, video.id, told)
                .channel(video.channel)
                .likes(random.nextInt(30) == 0 ? null : shown / 30)
                .published(video.published)
                .observed(moment);
    }
}
