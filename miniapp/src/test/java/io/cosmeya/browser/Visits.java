package io.cosmeya.browser;

import io.cosmeya.browser.Telegram.Launch;
import io.cosmeya.miniapp.access.Member;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.access.SignedInPeople;
import io.cosmeya.miniapp.signin.SignedInitData;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/// Opens the app in Telegram for people of every rank.
@TestComponent
class Visits {

    private final Browser browser;
    private final RecordedWorld world;
    private final SignedInPeople people;
    private final Clock clock;

    Visits(Browser browser, RecordedWorld world, SignedInPeople people, Clock clock) {
        this.browser = browser;
        this.world = world;
        this.people = people;
        this.clock = clock;
    }

    /// Somebody's Telegram with the app open in it.
    record Visit(Screen screen, Telegram telegram) implements AutoCloseable {

        @Override
        public void close() {
            screen.close();
        }
    }

    /// A new person of a rank opens a screen in the newest Telegram, in light colours.
    Visit of(Rank rank, String path, Integer... groups) {
        return open(path, new Launch(initData(rank, groups), Telegram.NEW, Telegram.LIGHT, ""));
    }

    Visit of(Rank rank, String path, String version, Map<String, String> theme) {
        return open(path, new Launch(initData(rank), version, theme, ""));
    }

    /// A new person of a rank follows a link `…?startapp=`.
    Visit byLink(Rank rank, String startParam, Integer... groups) {
        world.whole();
        Member member = people.make(rank, groups).member();
        String initData = SignedInitData.of(member.telegramId(), "Anna", clock.instant(), startParam);
        return open("", new Launch(initData, Telegram.NEW, Telegram.LIGHT, startParam));
    }

    /// Opens a screen with these words of Telegram.
    Visit open(String path, Launch launch) {
        world.whole();
        Screen screen = browser.phone();
        Telegram telegram = new Telegram(screen, world.origin());
        telegram.open(path, launch);
        return new Visit(screen, telegram);
    }

    /// Signed words of a new person of a rank.
    String initData(Rank rank, Integer... groups) {
        world.whole();
        return SignedInitData.of(people.make(rank, groups).member().telegramId(), "Anna", clock.instant());
    }
}
