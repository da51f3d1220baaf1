package io.cosmeya.embedded.simulator.instagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.embedded.simulator.SimulatedClock;
import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Asked;
import io.cosmeya.embedded.simulator.world.Site;
import io.cosmeya.embedded.simulator.world.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstagramTests {

    private static final Instant NOW = Instant.parse("2026-11-20T09:10:00Z");

    private final SimulatedClock clock = new SimulatedClock();
    private final World world = new World(1, Site.INSTAGRAM, 0);
    private final Instagram instagram = new Instagram(world, clock, 3, 2);

    InstagramTests() {
        clock.set(NOW);
    }

    @Test
    void eachSessionHasItsOwnLimitWithinAnHour() {
        String path = "/api/v1/users/" + world.channels().getFirst().id() + "/info/";
        for (int i = 0; i < 3; i++) {
            assertThat(ask(path, "sessionid=1%3Aa").status()).isEqualTo(200);
        }
        assertThat(ask(path, "sessionid=1%3Aa").status()).isEqualTo(401);
        assertThat(ask(path, "sessionid=2%3Ab").status()).isEqualTo(200);
        clock.set(NOW.plus(Duration.ofHours(1)));
        assertThat(ask(path, "sessionid=1%3Aa").status()).isEqualTo(200);
    }

    @Test
    void strangersAreShownTheRightPageWithoutItsDataWhenTheyAskTooMuch() {
        assertThat(text(ask("/cosmeya_wide/", ""))).contains("follower_count");
        assertThat(text(ask("/cosmeya_wide/", ""))).contains("follower_count");
        assertThat(text(ask("/cosmeya_wide/", "")))
                .contains("PolarisLoggedOutDesktopWWWProfileRoute")
                .doesNotContain("follower_count");
    }

    @Test
    void aSessionThatIsNoneIsToldSo() {
        assertThat(text(ask("/api/v1/users/1/info/", "sessionid=rubbish"))).contains("login_required");
        assertThat(text(ask("/api/v1/users/1/info/", "sessionid=1%3Adead"))).contains("login_required");
        assertThat(text(ask("/api/v1/users/1/info/", "sessionid=1%3Achallenged")))
                .contains("challenge_required");
    }

    @Test
    void aCodeAndItsNumberAreTheSamePost() {
        assertThat(Code.of("3983118388705688735")).isEqualTo("DdG4RIxIPyf");
        assertThat(Code.pk("DdG4RIxIPyf")).isEqualTo("3983118388705688735");
    }

    private Answer ask(String path, String cookie) {
        return instagram.answer(new Asked("GET", path, Map.of(), Map.of("cookie", List.of(cookie)), new byte[0]));
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
