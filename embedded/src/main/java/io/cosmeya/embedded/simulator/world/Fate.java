package io.cosmeya.embedded.simulator.world;

import io.cosmeya.embedded.simulator.world.Story.BreaksOut;
import io.cosmeya.embedded.simulator.world.Story.CountsAnew;
import io.cosmeya.embedded.simulator.world.Story.Deleted;
import io.cosmeya.embedded.simulator.world.Story.TakenBack;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What a story does to the videos of one channel. Which ones it means is looked up among the videos as chance made
/// them.
final class Fate {

    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Duration LONG = Duration.ofDays(60);

    private final Map<Integer, UnaryOperator<WorldVideo>> ofOne = new HashMap<>();
    private UnaryOperator<WorldVideo> ofAll = UnaryOperator.identity();

    private Fate() {}

    /// @param handle of the channel's plan
    /// @param published the channel's videos up to a moment as chance made them, the newest first
    static Fate of(Story story, Site site, String handle, Function<Instant, List<WorldVideo>> published) {
        Fate fate = new Fate();
        story.twists().stream().filter(twist -> twist.meets(site, handle)).forEach(twist -> {
            switch (twist) {
                case BreaksOut it -> fate.breakOut(it, published);
                case TakenBack it -> fate.takeBack(it, published);
                case Deleted it -> fate.delete(it, published);
                case CountsAnew it -> fate.ofAll = video -> video.countedAnew(it.from());
            }
        });
        return fate;
    }

    WorldVideo befall(WorldVideo video) {
        return ofAll.apply(
                ofOne.getOrDefault(video.index(), UnaryOperator.identity()).apply(video));
    }

    private void breakOut(BreaksOut twist, Function<Instant, List<WorldVideo>> published) {
        published.apply(twist.after().plus(LONG)).stream()
                .filter(video ->
                        video.format() == Format.SHORT && video.publishedAt().isAfter(twist.after()))
                .min(Comparator.comparing(WorldVideo::publishedAt))
                .ifPresent(video -> ofOne.put(video.index(), it -> it.seen(BreaksOut.TIMES)));
    }

    private void takeBack(TakenBack twist, Function<Instant, List<WorldVideo>> published) {
        stays(published, twist.at(), twist.at().plus(LONG))
                .max(Comparator.comparingLong(video -> video.views(twist.at())))
                .ifPresent(video -> ofOne.put(video.index(), it -> it.takenBack(twist.at(), TakenBack.SHARE)));
    }

    private void delete(Deleted twist, Function<Instant, List<WorldVideo>> published) {
        stays(published, twist.at().minus(A_WEEK), twist.at())
                .max(Comparator.comparing(WorldVideo::publishedAt))
                .ifPresent(video -> ofOne.put(video.index(), it -> it.deleted(twist.at())));
    }

    /// Those that were out at a moment and that everybody sees until another.
    private static Stream<WorldVideo> stays(Function<Instant, List<WorldVideo>> published, Instant from, Instant to) {
        Predicate<WorldVideo> seen =
                video -> video.access(from) == Access.EVERYBODY && video.access(to) == Access.EVERYBODY;
        return published.apply(from).stream().filter(seen);
    }
}
