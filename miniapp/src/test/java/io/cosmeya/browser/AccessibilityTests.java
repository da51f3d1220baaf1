package io.cosmeya.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.cosmeya.browser.Telegram.Launch;
import io.cosmeya.browser.Visits.Visit;
import io.cosmeya.miniapp.access.Rank;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What axe-core says of each main screen, in light and, after Telegram has turned, in dark: nothing that is serious.
@InBrowser
class AccessibilityTests {

    private static final String AXE = read(Path.of("web/node_modules/axe-core/axe.min.js"));

    private static final String SERIOUS = """
            async () => {
              const found = await axe.run(document, { resultTypes: ['violations'] });
              return found.violations
                .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                .flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target} ${node.failureSummary}`));
            }""";

    /// Once what was painted anew is on the screen and has stopped moving.
    private static final String SETTLED = """
            async () => {
              await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              await Promise.all(document.getAnimations().map(each => each.finished.catch(() => null)));
            }""";

    @Autowired
    private Visits visits;

    @Autowired
    private RecordedWorld world;

    @OnEveryScreen
    void aScreenCanBeUsedByEverybodyInLightAndDark(String path, String words) {
        try (Visit visit = visits.of(Rank.OWNER, world.addressed(path))) {
            nothingSerious(visit, words);
        }
    }

    @Test
    void soCanTheSignIn() {
        String forged = visits.initData(Rank.OWNER).replace("Anna", "Olga");
        try (Visit visit = visits.open("", new Launch(forged, Telegram.NEW, Telegram.LIGHT, ""))) {
            nothingSerious(visit, "Кто вы?");
        }
    }

    private static void nothingSerious(Visit visit, String words) {
        visit.screen().textOnceItHas(words);
        Page page = visit.screen().page();
        page.waitForFunction("() => document.querySelector('.skeleton, .boot') === null");
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })");
        page.evaluate(AXE);
        assertThat((List<?>) page.evaluate(SERIOUS)).as("in light").isEmpty();
        visit.telegram().tell("theme_changed", Map.of("theme_params", Telegram.DARK));
        page.waitForFunction("() => document.documentElement.dataset.theme === 'dark'");
        page.evaluate(SETTLED);
        assertThat((List<?>) page.evaluate(SERIOUS)).as("in dark").isEmpty();
    }

    private static String read(Path script) {
        try {
            return Files.readString(script);
        } catch (IOException e) {
            throw new UncheckedIOException("npm ci in web/ brings it", e);
        }
    }
}
