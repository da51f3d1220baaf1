package io.cosmeya.embedded.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorldTests {

    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

    private final World world = new World(1);

    @Test
    void theSameSeedGivesTheSameWorld() {
        assertThat(videos(new World(1), NOW)).isEqualTo(videos(world, NOW));
        assertThat(videos(new World(2), NOW)).doesNotContainAnyElementsOf(videos(world, NOW));
    }

    @Test
    void eachLivingChannelHasFifteenToHundredTwentyVideos() {
        assertThat(living().map(channel -> channel.listed(NOW).size())).allMatch(size -> size >= 15 && size <= 120);
    }

    @Test
    void idsAreDistinctAndOfThePlatformsForm() {
        assertThat(videos(world, NOW).stream().map(WorldVideo::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Za-z0-9_-]{11}"));
        assertThat(world.channels()).extracting(WorldChannel::id).allMatch(id -> id.matches("UC[A-Za-z0-9_-]{22}"));
    }

    @Test
    void viewsNeverFallButAtTheRollback() {
        Duration step = Duration.ofHours(3);
        for (WorldVideo video : videos(world, NOW)) {
            for (Instant at = NOW.minus(Duration.ofDays(40)); at.isBefore(NOW); at = at.plus(step)) {
                long gained = video.views(at.plus(step)) - video.views(at);
                Instant rollback = video.rollbackAt();
                boolean mayFall = rollback != null && rollback.isAfter(at) && !rollback.isAfter(at.plus(step));
                assertThat(mayFall || gained >= 0)
                        .as(video.title() + " at " + at)
                        .isTrue();
            }
        }
    }

    @Test
    void someVideosLoseViewsAtTheirRollback() {
        List<WorldVideo> rolledBack = videos(world, NOW).stream()
                .filter(video ->
                        video.rollbackAt() != null && video.rollbackAt().isBefore(NOW))
                .filter(video -> video.views(video.rollbackAt().minusSeconds(1)) > 1_000)
                .toList();
        assertThat(rolledBack)
                .isNotEmpty()
                .allMatch(video -> video.views(video.rollbackAt())
                        < video.views(video.rollbackAt().minusSeconds(1)));
    }

    @Test
    void theEveningBringsMoreThanTheNight() {
        Instant day = Instant.parse("2026-11-10T00:00:00Z");
        long evening = gained(day.plus(Duration.ofHours(15)), Duration.ofHours(4));
        long night = gained(day.plus(Duration.ofHours(3)), Duration.ofHours(4));
        assertThat(evening).isGreaterThan(night * 3 / 2);
    }

    @Test
    void newVideosComeOutWithinTenDays() {
        assertThat(videos(world, NOW))
                .hasSizeGreaterThan(
                        videos(world, NOW.minus(Duration.ofDays(10))).size());
    }

    @Test
    void theWorldHasWhatIsHardToRead() {
        List<WorldVideo> videos = videos(world, NOW);
        assertThat(videos)
                .extracting(video -> video.access(NOW))
                .contains(Access.EVERYBODY, Access.MEMBERS, Access.OWNER, Access.NOBODY);
        assertThat(videos).anyMatch(video -> video.likes(NOW).isEmpty());
        assertThat(videos).extracting(WorldVideo::format).contains(Format.VIDEO, Format.SHORT, Format.LIVE);
        assertThat(world.channels())
                .extracting(WorldChannel::title)
                .contains("=HYPERLINK(\"http://x\")", "<script>alert(1)</script>");
    }

    @Test
    void aChannelChangesItsHandleButNotItsId() {
        WorldChannel channel = living().filter(it -> !it.handle(NOW).equals(it.handle(NOW.minus(Duration.ofDays(7)))))
                .findFirst()
                .orElseThrow();
        String before = channel.handle(NOW.minus(Duration.ofDays(7)));
        assertThat(world.named(before, NOW)).isEmpty();
        assertThat(world.named(channel.handle(NOW), NOW)).contains(channel);
    }

    private long gained(Instant from, Duration time) {
        return videos(world, from).stream()
                .filter(video -> video.rollbackAt() == null)
                .mapToLong(video -> video.views(from.plus(time)) - video.views(from))
                .sum();
    }

    private Stream<WorldChannel> living() {
        return world.channels().stream().filter(channel -> channel.removedFor().isEmpty());
    }

    private static List<WorldVideo> videos(World world, Instant at) {
        return world.channels().stream()
                .flatMap(channel -> channel.published(at).stream())
                .toList();
    }

    @Test
    void aCrowdIsOrdinaryAndOfAnySize() {
        World crowded = new World(1, Site.TIKTOK, 40);
        assertThat(crowded.channels()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(crowded.channels()).extracting(WorldChannel::id).doesNotHaveDuplicates();
        assertThat(crowded.named("@crowd_40", NOW).orElseThrow().listed(NOW)).hasSizeBetween(10, 90);
    }
}
