package io.cosmeya.bot.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.analytics.Delta;
import io.cosmeya.analytics.RunTotals;
import io.cosmeya.scrapers.Platform;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTextTests {

    private static final String FOOTNOTE = "*принадлежит Meta";
    private static final SummaryText RU = new SummaryText(new RussianPhrases(), FOOTNOTE);
    private static final SummaryText EN = new SummaryText(new EnglishPhrases(), "");

    @Test
    void aFullDayIsToldInOrder() {
        Facts facts = new Facts(
                totals(412, 418, 1_284_300L, 12, 3_940L, false),
                1_000L,
                List.of(moved("Рецепт за минуту", 214_000, 9, 1)),
                List.of(new Facts.Missing(Platform.INSTAGRAM, "login_required", 6)));
        assertThat(plain(RU.of(facts))).isEqualTo("""
                <b>Сводка · 23 ноя, 21:00 МСК</b>
                Собрано 412 из 418 каналов (98,6 %).
                <b>+1 284 300</b> просмотров за 9 ч, не считая 12 видео без прошлой точки. Подписчики +3 940 (±1 тыс., округление).
                1. +214 000 · <a href="https://www.youtube.com/watch?v=a&amp;b">«Рецепт за минуту»</a> — YouTube, Кухня
                ⚠ Нет данных: 6 каналов Instagram* (нужен вход). Их рост не считается нулём.
                *принадлежит Meta""");
        assertThat(plain(EN.of(facts))).isEqualTo("""
                <b>Summary · Nov 23, 21:00 MSK</b>
                Read 412 of 418 channels (98.6%).
                <b>+1,284,300</b> views in 9 h, 12 videos without an earlier point left out. Followers +3,940 (±1K, rounding).
                1. +214,000 · <a href="https://www.youtube.com/watch?v=a&amp;b">«Рецепт за минуту»</a> — YouTube, Кухня
                ⚠ No data: 6 Instagram channels (sign-in needed). Their growth is not counted as zero.""");
    }

    @Test
    void aQuietDayIsTwoLines() {
        Facts facts = new Facts(totals(1, 1, 3L, 0, 0L, false), 0L, List.of(), List.of());
        assertThat(plain(RU.of(facts))).isEqualTo("""
                <b>Сводка · 23 ноя, 21:00 МСК</b>
                Собрано 1 из 1 канала (100 %). <b>+3</b> просмотра. Подписчики 0.""");
    }

    @Test
    void aFirstRunSaysThatThereIsNothingToCompareWith() {
        String text = RU.of(new Facts(totals(3, 3, null, 90, null, false), 0L, List.of(), List.of()));
        assertThat(text).contains("сравнивать пока не с чем").doesNotContain("+0", "просмотр");
    }

    @Test
    void unknownFollowersAreNoZero() {
        String text = RU.of(new Facts(totals(3, 3, 10L, 0, null, false), 0L, List.of(), List.of()));
        assertThat(text).contains("Подписчики: нет данных.").doesNotContain("Подписчики 0");
    }

    @Test
    void aChangeWithinRoundingIsAboutNothing() {
        String text = RU.of(new Facts(totals(3, 3, 10L, 0, 10_000L, false), 20_000L, List.of(), List.of()));
        assertThat(plain(text)).contains("Подписчики ≈0 (округление ±20 тыс.).");
        assertThat(RU.of(new Facts(totals(3, 3, 10L, 0, 10_000L, false), null, List.of(), List.of())))
                .contains("округление площадок не учтено");
    }

    @Test
    void aGainOverMissedRunsSaysSo() {
        Facts facts = new Facts(totals(3, 3, 100L, 0, 0L, false), 0L, List.of(moved("a", 100, 24, 2)), List.of());
        assertThat(plain(RU.of(facts))).contains("за 24 ч (были пропущенные сборы)");
    }

    @Test
    void aHostileTitleCannotLeaveItsPlace() {
        Facts facts = new Facts(
                totals(3, 3, 100L, 0, 0L, false),
                0L,
                List.of(moved("</a><b>&\"\n2. +9 999 999 · подделка\u202E", 100, 9, 1)),
                List.of());
        String text = RU.of(facts);
        assertThat(text)
                .contains("«&lt;/a&gt;&lt;b&gt;&amp;&quot; 2. +9 999 999")
                .doesNotContain("\u202E");
        assertThat(text.lines()).hasSize(4);
    }

    @Test
    void atMostSevenVideosAndNineHundredCharactersAreSeen() {
        Facts.Moved longest = moved("Ж".repeat(300), 1_284_300, 9, 1);
        Facts facts = new Facts(
                totals(412, 418, 1_284_300L, 12, 3_940L, false),
                1_000L,
                Collections.nCopies(10, longest),
                List.of(new Facts.Missing(Platform.YOUTUBE, "not_found", 2)));
        String text = RU.of(facts);
        assertThat(text.lines().filter(line -> line.contains("<a"))).hasSize(7);
        assertThat(text.replaceAll("<[^>]*>", "").length()).isLessThanOrEqualTo(900);
    }

    @Test
    void anIncompleteRunSaysSo() {
        assertThat(RU.of(new Facts(totals(2, 3, 1L, 0, 0L, true), 0L, List.of(), List.of())))
                .contains("Сбор закрыт не полностью");
    }

    private static RunTotals totals(
            int taken, int planned, Long views, long unknown, Long followers, boolean incomplete) {
        Instant slot = Instant.parse("2026-11-23T18:00:00Z");
        double coverage = (double) taken / planned;
        return new RunTotals(
                1,
                166_329,
                slot,
                1,
                incomplete,
                planned,
                taken,
                coverage,
                100,
                views,
                unknown,
                followers,
                0,
                List.of());
    }

    private static Facts.Moved moved(String title, long gain, double hours, int runs) {
        Delta delta = new Delta(gain, 0, hours, runs, gain / hours, List.of());
        return new Facts.Moved(title, "https://www.youtube.com/watch?v=a&b", Platform.YOUTUBE, "Кухня", delta);
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
