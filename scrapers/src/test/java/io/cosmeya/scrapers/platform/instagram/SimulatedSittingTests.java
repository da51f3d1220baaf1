package io.cosmeya.scrapers.platform.instagram;

import static io.cosmeya.scrapers.platform.instagram.SimulatedInstagram.known;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.embedded.simulator.Fault;
import io.cosmeya.embedded.simulator.Simulator;
import io.cosmeya.embedded.simulator.web.FaultKind;
import io.cosmeya.embedded.simulator.world.Site;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Sat;
import io.cosmeya.scrapers.platform.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a session fares with a server that plays faults.
class SimulatedSittingTests {

    private final SimulatedInstagram platform = new SimulatedInstagram();
    private final Simulator simulator = platform.simulator();
    private final Pages pages = platform.pages();

    @AfterEach
    void close() {
        platform.close();
    }

    @ParameterizedTest
    @CsvSource({
        "TOO_MANY_REQUESTS, RateLimited, TIRED",
        "CHALLENGE, Challenged, CHALLENGED",
        "CONSENT_PAGE, Challenged, FROZEN",
        "LOGIN_WALL, LoginRequired, FROZEN",
        "SERVER_ERROR, Transport, GOOD",
        "EMPTY_BODY, Challenged, TIRED",
        "TRUNCATED_GZIP, Transport, GOOD",
        "SLOW_DRIP, Transport, GOOD",
        "WRONG_CONTENT_TYPE, SchemaChanged, GOOD",
        "FOREIGN_REDIRECT, Challenged, TIRED",
        "HUGE_BODY, Transport, GOOD"
    })
    void aFaultIsNeverAChannelWithoutPosts(FaultKind kind, String outcome, Verdict verdict) {
        simulator.play(Fault.times(kind, 1_000));
        Sat sat = Wiring.sitting(pages).read(known(platform.channels().getFirst()));
        assertThat(sat.outcome().getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(sat.verdict()).isEqualTo(verdict);
    }

    @Test
    void nothingIsAskedInASessionAfterAChallenge() {
        simulator.play(Fault.times(FaultKind.CHALLENGE, 1_000));
        var sitting = Wiring.sitting(pages);
        sitting.read(known(platform.channels().getFirst()));
        sitting.read(known(platform.channels().getLast()));
        assertThat(simulator.log()).hasSize(1);
    }

    @Test
    void aChallengeInTheMidstKeepsWhatWasRead() {
        WorldChannel channel = platform.channels().getFirst();
        simulator.play(new Fault(FaultKind.CHALLENGE, null, null, Site.INSTAGRAM, "/api/v1/feed/", null));
        Sat sat = Wiring.sitting(pages).read(known(channel));
        assertThat(sat.verdict()).isEqualTo(Verdict.CHALLENGED);
        assertThat(((Outcome.Partial) sat.outcome()).reading().videos()).isNotEmpty();
    }

    @Test
    void noMoreIsAskedInASittingThanItMay() {
        var sitting = Wiring.scraper(pages, Wiring.settings(9, 5)).sit(Wiring.SESSION, () -> {});
        Sat sat = sitting.check();
        for (int i = 0; i < 3; i++) {
            sat = sitting.read(known(platform.channels().getFirst()));
        }
        assertThat(sat.verdict()).isEqualTo(Verdict.SPENT);
        assertThat(simulator.log()).hasSize(5);
    }
}
