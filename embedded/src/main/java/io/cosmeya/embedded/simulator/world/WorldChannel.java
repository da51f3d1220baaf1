package io.cosmeya.embedded.simulator.world;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// A channel of the world at any moment.
public final class WorldChannel {

    private static final Instant COUNTED_FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final long RENAMED_EVERY_SECONDS = Duration.ofDays(7).toSeconds();

    private final Site site;
    private final ChannelPlan plan;
    private final String id;
    private final Chance chance;
    private volatile Map<Integer, WorldVideo> videos = new ConcurrentHashMap<>();
    private volatile Fate fate;

    WorldChannel(Site site, ChannelPlan plan, Chance world) {
        this.site = site;
        this.plan = plan;
        this.chance = world.of(plan.handle());
        this.id = site.channelId(chance);
        this.fate = Fate.of(Story.NONE, site, plan.handle(), _ -> List.of());
    }

    void tell(Story story) {
        fate = Fate.of(story, site, plan.handle(), now -> published(now, this::byChance));
        videos = new ConcurrentHashMap<>();
    }

    /// Its stable id in the form of its platform: YouTube `UC…`, elsewhere digits.
    public String id() {
        return id;
    }

    /// Its title, which may mean harm.
    public String title() {
        return plan.title();
    }

    /// Its handle at a moment, with the sign: `@name`.
    public String handle(Instant now) {
        boolean odd = Math.floorDiv(now.getEpochSecond(), RENAMED_EVERY_SECONDS) % 2 != 0;
        return "@" + (odd && plan.otherHandle() != null ? plan.otherHandle() : plan.handle());
    }

    /// When it was opened.
    public Instant since() {
        return plan.first();
    }

    /// The sentence with which the platform removed it; empty while it lives.
    public Optional<String> removedFor() {
        return Optional.ofNullable(plan.removedFor());
    }

    /// Whether its owner shows it to followers only.
    public boolean closed() {
        return plan.closed();
    }

    /// The exact number of subscribers at a moment.
    public long subscribers(Instant now) {
        double years = Duration.between(COUNTED_FROM, now).toSeconds() / 31_557_600.0;
        return (long) (plan.subscribers() * Math.exp(chance.between("growth", 0.2, 0.7) * years));
    }

    /// All its videos that came out by a moment, the newest first, whoever can see them now.
    public List<WorldVideo> published(Instant now) {
        Map<Integer, WorldVideo> known = videos;
        return published(now, index -> known.computeIfAbsent(index, it -> fate.befall(byChance(it))));
    }

    private List<WorldVideo> published(Instant now, IntFunction<WorldVideo> made) {
        long passed = Math.max(-1, Duration.between(plan.first(), now).dividedBy(plan.every()));
        return IntStream.rangeClosed(0, (int) passed)
                .map(i -> (int) passed - i)
                .mapToObj(made)
                .filter(video -> !now.isBefore(video.publishedAt()))
                .toList();
    }

    /// The videos that its pages list at a moment, the newest first.
    public List<WorldVideo> listed(Instant now) {
        return published(now).stream()
                .filter(video -> video.access(now).listed())
                .toList();
    }

    /// The exact number of views of all listed videos at a moment.
    public long views(Instant now) {
        return listed(now).stream().mapToLong(video -> video.views(now)).sum();
    }

    private WorldVideo byChance(int index) {
        return new Production(site, plan, id, chance.of(index), index).video();
    }
}
