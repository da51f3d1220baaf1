package io.cosmeya.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.cosmeya.browser.Visits.Visit;
import io.cosmeya.miniapp.access.Rank;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A phone of 390 × 844 in the hand: what a finger has to hit, what scrolls sideways, and the edges that the device and
/// Telegram cover.
@InBrowser
class TouchTests {

    /// What the app asks of any target that is no word within a sentence; WCAG 2.5.8 asks for 24.
    private static final int LEAST = 44;

    private static final String TARGETS = """
            () => {
              const inText = each => getComputedStyle(each).display === 'inline'
                && [...each.parentElement.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue.trim());
              const target = each => each.matches('[type=checkbox], [type=radio]') ? each.closest('label') ?? each : each;
              return [...document.querySelectorAll('a[href], button, summary, select, textarea, input, label.button')]
                .filter(each => each.checkVisibility({ visibilityProperty: true }) && each.closest('.unseen') === null)
                .filter(each => !inText(each))
                .map(target)
                .map(each => {
                  const { width, height } = each.getBoundingClientRect();
                  const name = (each.getAttribute('aria-label') ?? each.innerText ?? '').trim().slice(0, 30);
                  const size = `${Math.round(width)}×${Math.round(height)}`;
                  return {
                    what: `${each.tagName.toLowerCase()}.${each.className} "${name}" ${size}`,
                    least: Math.min(width, height),
                  };
                });
            }""";

    private static final String SCROLLED_UNREACHED = """
            () => [...document.querySelectorAll('main *')]
              .filter(each => each.checkVisibility())
              .filter(each => ['auto', 'scroll'].includes(getComputedStyle(each).overflowX))
              .filter(each => each.scrollWidth > each.clientWidth + 1)
              .filter(each => each.querySelector('a[href], button') === null)
              .filter(each => each.tabIndex < 0 || !['region', 'group'].includes(each.getAttribute('role'))
                || !(each.hasAttribute('aria-label') || each.hasAttribute('aria-labelledby')))
              .map(each => `${each.tagName} ${each.className}`)""";

    /// What sticks out of a page that is wider than its window, once the charts have had time to shrink.
    private static final String TOO_WIDE = """
            async () => {
              const fits = () => document.documentElement.scrollWidth <= innerWidth;
              for (let frame = 0; frame < 60 && !fits(); frame++) await new Promise(requestAnimationFrame);
              return fits() ? [] : [...document.querySelectorAll('body *')]
                .filter(each => each.getBoundingClientRect().right > innerWidth + 1)
                .map(each => `${each.tagName} ${each.className}`);
            }""";

    @Autowired
    private Visits visits;

    @Autowired
    private RecordedWorld world;

    @OnEveryScreen
    void aFingerHitsWhatItMeansAndAKeyboardReachesWhatScrolls(String path, String words) {
        try (Visit visit = visits.of(Rank.OWNER, world.addressed(path))) {
            visit.screen().textOnceItHas(words);
            Page page = visit.screen().page();
            page.waitForFunction("() => document.querySelector('.skeleton, .boot') === null");
            largeEnough(page);
            assertThat((List<?>) page.evaluate(SCROLLED_UNREACHED)).isEmpty();
            assertThat((List<?>) page.evaluate(TOO_WIDE)).isEmpty();
            page.setViewportSize(320, 844);
            assertThat((List<?>) page.evaluate(TOO_WIDE)).as("at 320 pixels").isEmpty();
        }
    }

    @Test
    void soItDoesInASheet() {
        try (Visit visit = visits.of(Rank.OWNER, world.addressed("channels/{channel}?range=all"))) {
            visit.screen().textOnceItHas("Таблица чтений");
            visit.screen().press("Просмотры 5");
            visit.screen().textOnceItHas("Откуда это число");
            largeEnough(visit.screen().page());
        }
    }

    private static void largeEnough(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })");
        List<Target> targets = targets(page);
        assertThat(targets).hasSizeGreaterThan(5);
        assertThat(targets).filteredOn(target -> target.least < LEAST).isEmpty();
    }

    @Test
    void nothingToTouchLiesUnderTheEdgesThatTheDeviceAndTelegramCover() {
        try (Visit visit = visits.of(Rank.OWNER, "settings")) {
            visit.screen().textOnceItHas("О числах");
            visit.telegram().tell("safe_area_changed", Map.of("top", 40, "bottom", 34, "left", 20, "right", 24));
            visit.telegram().tell("content_safe_area_changed", Map.of("top", 46, "bottom", 8, "left", 0, "right", 0));
            Page page = visit.screen().page();
            page.waitForFunction("() => document.documentElement.style"
                    + ".getPropertyValue('--tg-content-safe-area-inset-bottom') === '8px'");
            assertThat(edge(page, ".shell-brand", "top")).isGreaterThanOrEqualTo(86);
            assertThat(edge(page, ".shell-brand", "left")).isGreaterThanOrEqualTo(20);
            assertThat(edge(page, ".shell-top .button", "right")).isLessThanOrEqualTo(390 - 24);
            assertThat(edge(page, ".shell-nav a:first-child", "left")).isGreaterThanOrEqualTo(20);
            assertThat(edge(page, ".shell-nav a:last-child", "right")).isLessThanOrEqualTo(390 - 24);
            assertThat(edge(page, ".shell-nav a:first-child", "bottom")).isLessThanOrEqualTo(844 - 42);
            assertThat(edge(page, ".shell-main > *", "left")).isGreaterThanOrEqualTo(20);
            assertThat(edge(page, ".shell-main > *", "right")).isLessThanOrEqualTo(390 - 24);
            page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
            assertThat(edge(page, ".shell-main > :last-child", "bottom"))
                    .isLessThanOrEqualTo(edge(page, ".shell-nav", "top"));
        }
    }

    private static double edge(Page page, String selector, String side) {
        Object edge = page.evaluate(
                "([selector, side]) => document.querySelector(selector).getBoundingClientRect()[side]",
                List.of(selector, side));
        return ((Number) edge).doubleValue();
    }

    /// @param least the shorter of its sides, CSS pixels
    private record Target(String what, double least) {}

    private static List<Target> targets(Page page) {
        return ((List<?>) page.evaluate(TARGETS))
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .map(each -> new Target(
                                String.valueOf(each.get("what")), ((Number) each.get("least")).doubleValue()))
                        .toList();
    }
}
