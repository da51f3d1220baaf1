package io.cosmeya.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cosmeya.browser.Visits.Visit;
import io.cosmeya.miniapp.access.Rank;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@InBrowser
class TelegramBridgeTests {

    /// Scrolled down, and at the same place as ten frames before.
    private static final String STANDS_STILL = """
            () => new Promise(done => {
              const before = window.scrollY;
              let frames = 10;
              const next = () => frames-- > 0
                ? requestAnimationFrame(next)
                : done(before > 100 && window.scrollY === before);
              next();
            })""";

    private static final String CHART = ".line-canvas canvas";

    private static final String PICTURE = "document.querySelector('" + CHART + "').toDataURL()";

    private static final String GROUND = "getComputedStyle(document.documentElement).backgroundColor";

    @Autowired
    private Visits visits;

    @Autowired
    private RecordedWorld world;

    @ParameterizedTest
    @ValueSource(strings = {"channels/{channel}", "compare?channels={channel},{other}&range=all"})
    void coloursFollowTelegramWhileTheAppIsOpenAndTheChartIsDrawnAnew(String path) {
        try (Visit visit = visits.of(Rank.ANALYST, world.addressed(path))) {
            Page page = visit.screen().page();
            assertThat(visit.screen().drawnPixels(CHART)).isPositive();
            Object before = page.evaluate(GROUND);
            Object drawn = picture(page);
            visit.telegram().tell("theme_changed", Map.of("theme_params", Telegram.DARK));
            page.waitForFunction("() => document.documentElement.dataset.theme === 'dark'");
            assertThat(page.evaluate(
                            "getComputedStyle(document.documentElement).getPropertyValue('--tg-theme-bg-color')"))
                    .isEqualTo(Telegram.DARK.get("bg_color"));
            page.waitForFunction("before => " + GROUND + " !== before", before);
            page.waitForFunction("before => " + PICTURE + " !== before", drawn);
        }
    }

    @Test
    void theBackButtonOfTelegramBringsTheListBackAsItWasLeft() {
        try (Visit visit = visits.of(Rank.ADMIN, "")) {
            Screen screen = visit.screen();
            screen.textOnceItHas("random channel");
            visit.telegram().awaitCalled("web_app_setup_back_button", "is_visible", false);
            screen.press("Имя");
            screen.page().locator(".channel-row").first().scrollIntoViewIfNeeded();
            screen.page().mouse().wheel(0, 200);
            screen.page().waitForFunction(STANDS_STILL);
            Number left = (Number) screen.page().evaluate("window.scrollY");
            screen.follow("random channel");
            visit.telegram().awaitCalled("web_app_setup_back_button", "is_visible", true);
            screen.textOnceItHas("Таблица чтений");
            visit.telegram().tell("back_button_pressed", Map.of());
            visit.telegram().awaitCalled("web_app_setup_back_button", "is_visible", false);
            screen.textOnceItHas("random channel");
            assertThat(screen.named(AriaRole.BUTTON, "Имя").getAttribute("aria-pressed"))
                    .isEqualTo("true");
            screen.page().waitForFunction("left => Math.abs(window.scrollY - left) < 3", left);
        }
    }

    @Test
    void aDeepLinkOpensItsScreenAndBackLeadsToTheFirst() {
        try (Visit visit = visits.byLink(Rank.ANALYST, "channel_" + world.whole())) {
            visit.screen().textOnceItHas("Таблица чтений");
            assertThat(visit.screen().page().url()).contains("/app/channels/" + world.whole());
            visit.telegram().awaitCalled("web_app_setup_back_button", "is_visible", true);
            visit.telegram().tell("back_button_pressed", Map.of());
            visit.telegram().awaitCalled("web_app_setup_back_button", "is_visible", false);
            visit.screen().textOnceItHas("Что произошло");
        }
    }

    @Test
    void withoutANetworkWhatWasReadStaysAndAfterwardsItGoesOn() {
        try (Visit visit = visits.of(Rank.ANALYST, "channels/" + world.whole())) {
            Screen screen = visit.screen();
            screen.textOnceItHas("Таблица чтений");
            screen.online(false);
            assertThat(screen.textOnceItHas("Нет сети. Показано то, что прочитано раньше."))
                    .contains("random channel");
            screen.follow("Сравнение");
            screen.textOnceItLacks("Таблица чтений");
            assertThat(screen.textOnceItHas("Нет связи с сервером")).contains("Нет сети", "Каналы", "Повторить");
            screen.online(true);
            assertThat(screen.textOnceItHas("Сравнение каналов")).doesNotContain("Нет сети", "Нет связи");
        }
    }

    private static Object picture(Page page) {
        return page.evaluate(PICTURE);
    }
}
