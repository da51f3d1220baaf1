package io.cosmeya.embedded.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.embedded.simulator.world.Story.BreaksOut;
import io.cosmeya.embedded.simulator.world.Story.CountsAnew;
import io.cosmeya.embedded.simulator.world.Story.Deleted;
import io.cosmeya.embedded.simulator.world.Story.TakenBack;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryTests {

    private static final Instant THEN = Instant.parse("2026-11-10T09:00:00Z");
    private static final Instant NOW = THEN.plus(Duration.ofDays(10));

    @Test
    void oneShortAloneIsSeenFarMoreThanByChance() {
        WorldChannel told = told(Site.LIKEE, "twice_a_day", new BreaksOut(Site.LIKEE, "twice_a_day", THEN));
        WorldChannel plain = channel(Site.LIKEE, "twice_a_day", Story.NONE);
        List<WorldVideo> others = plain.published(NOW);
        List<Integer> changed = IntStream.range(0, others.size())
                .filter(i ->
                        told.published(NOW).get(i).views(NOW) != others.get(i).views(NOW))
                .boxed()
                .toList();
        assertThat(changed).hasSize(1);
        WorldVideo video = told.published(NOW).get(changed.getFirst());
        assertThat(video.publishedAt()).isBetween(THEN, THEN.plus(Duration.ofHours(20)));
        assertThat(video.views(NOW))
                .isCloseTo(
                        (long) (BreaksOut.TIMES * others.get(changed.getFirst()).views(NOW)),
                        org.assertj.core.data.Offset.offset(20L));
    }

    @Test
    void theMostSeenVideoLosesAThirdAndTheChannelWithIt() {
        WorldChannel told = told(Site.YOUTUBE, "cosmeya-kitchen", new TakenBack(Site.YOUTUBE, "cosmeya-kitchen", THEN));
        assertThat(told.views(THEN.plusSeconds(60))).isLessThan(told.views(THEN.minusSeconds(60)));
        assertThat(told.views(THEN.plusSeconds(60))).isGreaterThan(told.views(THEN.minusSeconds(60)) * 7 / 10);
    }

    @Test
    void oneVideoIsNoLongerListedOnceItIsDeleted() {
        WorldChannel told = told(Site.YOUTUBE, "cosmeya-garden", new Deleted(Site.YOUTUBE, "cosmeya-garden", THEN));
        List<WorldVideo> gone = told.listed(THEN.minusSeconds(1)).stream()
                .filter(video -> video.access(THEN) == Access.NOBODY)
                .toList();
        assertThat(gone).hasSize(1);
        assertThat(told.listed(THEN)).doesNotContainAnyElementsOf(gone);
    }

    @Test
    void fromTheDayOfABreakViewsGrowFasterAndTheOldOnesStay() {
        WorldChannel told = told(Site.TIKTOK, "cosmeya.cooks", new CountsAnew(Site.TIKTOK, THEN));
        WorldChannel plain = channel(Site.TIKTOK, "cosmeya.cooks", Story.NONE);
        assertThat(told.views(THEN)).isEqualTo(plain.views(THEN));
        assertThat(told.views(NOW) - told.views(THEN)).isGreaterThan(plain.views(NOW) - plain.views(THEN));
    }

    private static WorldChannel told(Site site, String handle, Story.Twist twist) {
        return channel(site, handle, new Story(List.of(twist)));
    }

    private static WorldChannel channel(Site site, String handle, Story story) {
        World world = new World(1, site, 0);
        world.tell(story);
        return world.named(handle, NOW).orElseThrow();
    }
}
