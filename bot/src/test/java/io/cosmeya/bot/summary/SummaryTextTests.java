package io.cosmeya.bot.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.analytics.Day;
import io.cosmeya.analytics.Delta;
import io.cosmeya.analytics.RunTotals;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.platform.Outcome;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SummaryTextTests {

    private static final Instant EVENING = Instant.parse("2026-11-23T18:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-23T09:00:00Z");
    private static final Facts.Part EVENING_PART = new Facts.Part(9, false, true);
    private static final Facts.Part NOON_PART = new Facts.Part(15, true, false);
    private static final Day DAY = new Day(1_284_300L, 0, 4000, 5, 7, 3_940L, 1_000, 400, 1);
    private static final String FOOTNOTE = "*принадлежит Meta";
    private static final SummaryText RU = new SummaryText(new RussianPhrases(), FOOTNOTE);
    private static final SummaryText EN = new SummaryText(new EnglishPhrases(), "");

    @Test
    void aFullDayIsToldInOrder() {
        Facts facts = new Facts(
                run(412, 418, 214_000L, 12, 300L, 500L, EVENING, DAY, false),
                EVENING_PART,
                List.of(moved("Рецепт за минуту", 214_000, 9, 1)),
                List.of(new Facts.Missing(Platform.INSTAGRAM, "login_required", 6)));
        assertThat(plain(RU.of(facts))).isEqualTo("""
                <b>Сводка · 23 ноя, 21:00 МСК</b>
                Собрано 412 из 418 каналов (98,6 %). День 9 ч + сутки 21:00→21:00.
                <b>+1 284 300</b> просмотров за сутки, не считая 7 видео с одной точкой; +214 000 за 9 ч. Подписчики за сутки +3 940 (±1 тыс., округление), не считая 1 канала с одной точкой.
                1. +214 000 · <a href="https://www.youtube.com/watch?v=a&amp;b">«Рецепт за минуту»</a> — YouTube, Кухня
                ⚠ Нет данных: 6 каналов Instagram* (нужен вход). Их рост не считается нулём.
                *принадлежит Meta""");
        assertThat(plain(EN.of(facts))).isEqualTo("""
                <b>Summary · Nov 23, 21:00 MSK</b>
                Read 412 of 418 channels (98.6%). Day 9 h + 24 hours 21:00→21:00.
                <b>+1,284,300</b> views in 24 hours, 7 videos with one point left out; +214,000 in 9 h. Followers in 24 hours +3,940 (±1K, rounding), 1 channel with one point left out.
                1. +214,000 · <a href="https://www.youtube.com/watch?v=a&amp;b">“Рецепт за минуту”</a> — YouTube, Кухня
                ⚠ No data: 6 Instagram channels (sign-in needed). Their growth is not counted as zero.""");
    }

    @Test
    void atNoonOnlyTheNightIsTold() {
        Facts facts = new Facts(
                run(412, 418, 500_000L, 0, 30L, 0L, NOON, null, false),
                NOON_PART,
                List.of(moved("a", 214_000, 15, 1)),
                List.of());
        assertThat(plain(RU.of(facts)))
                .contains("(98,6 %). Ночь 15 ч.\n<b>+500 000</b> просмотров за 15 ч. Подписчики +30.")
                .doesNotContain("сутки");
        assertThat(plain(EN.of(facts)))
                .contains("Night 15 h.\n<b>+500,000</b> views in 15 h. Followers +30.")
                .doesNotContain("24 hours");
    }

    @Test
    void aDayThatHasNoPointADayBeforeIsSaidToBeUnknown() {
        Facts facts = new Facts(totals(3, 3, 100L, 0, 0L, false), EVENING_PART, List.of(), List.of());
        assertThat(plain(RU.of(facts)))
                .contains("День 9 ч. Сутки 21:00→21:00 не посчитаны: сутки назад точки нет. <b>+100</b> просмотров.");
        assertThat(EN.of(facts)).contains("24 hours 21:00→21:00 not counted: there is no point a day before.");
    }

    @Test
    void aDayOverAMissedNoonTellsTheDayAndNoPartOfIt() {
        Facts facts = new Facts(
                run(3, 3, 100L, 0, 0L, 0L, EVENING, new Day(100L, 20, 3, 0, 0, null, 0, 0, 3), false),
                EVENING_PART,
                List.of(moved("a", 100, 24, 2)),
                List.of());
        assertThat(plain(RU.of(facts)))
                .contains("(100 %). Сутки 21:00→21:00.\n<b>+100</b> (±20, округление) просмотров за сутки; +100 за 24 ч"
                        + " (были пропущенные сборы). Подписчики: нет данных.");
    }

    @Test
    void viewsThatAreRoundedAgreeWithNoDigit() {
        assertThat(plain(RU.of(aDayOf(1, 56_800_000))))
                .contains("<b>≈0 (округление ±56,8 млн)</b> просмотров за сутки");
        assertThat(plain(EN.of(aDayOf(1, 56_800_000)))).contains("<b>≈0 (rounding ±56.8M)</b> views in 24 hours");
        assertThat(plain(RU.of(aDayOf(2_001, 20)))).contains("<b>+2 001</b> (±20, округление) просмотров за сутки");
        assertThat(plain(RU.of(aDayOf(2_001, 0)))).contains("<b>+2 001</b> просмотр за сутки");
        assertThat(plain(EN.of(aDayOf(1, 0)))).contains("<b>+1</b> view in 24 hours");
    }

    private static Facts aDayOf(long views, long uncertainty) {
        Day day = new Day(views, uncertainty, 3, 0, 0, null, 0, 0, 3);
        return new Facts(run(3, 3, views, 0, 0L, 0L, EVENING, day, false), EVENING_PART, List.of(), List.of());
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void everyReasonHasWords(String reason) {
        Facts facts = new Facts(
                totals(3, 3, 1L, 0, 0L, false), null, List.of(), List.of(new Facts.Missing(Platform.LIKEE, reason, 2)));
        assertThat(RU.of(facts)).containsPattern("канала Likee \\([а-яё ]+\\)");
        assertThat(EN.of(facts)).containsPattern("channels \\([a-z][a-z -]+\\)");
        assertThat(EN.of(facts)).doesNotContain("_");
    }

    /// Every outcome that read nothing, and what else ends a task.
    private static Stream<String> reasons() {
        assertThat(Outcome.class.getPermittedSubclasses()).hasSizeGreaterThan(10);
        Stream<String> outcomes = Stream.of(Outcome.class.getPermittedSubclasses())
                .filter(each -> each != Outcome.Taken.class && each != Outcome.Empty.class)
                .map(each -> each.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toLowerCase(Locale.ROOT));
        String others = "not_reached broken lease_lost deadline not_done overtaken paused unsupported";
        return Stream.concat(outcomes, Stream.of(others.split(" ")));
    }

    @Test
    void aQuietDayIsTwoLines() {
        Facts facts = new Facts(totals(1, 1, 3L, 0, 0L, false), null, List.of(), List.of());
        assertThat(plain(RU.of(facts))).isEqualTo("""
                <b>Сводка · 23 ноя, 21:00 МСК</b>
                Собрано 1 из 1 канала (100 %). <b>+3</b> просмотра. Подписчики 0.""");
    }

    @Test
    void aFirstRunSaysThatThereIsNothingToCompareWith() {
        String text = RU.of(new Facts(totals(3, 3, null, 90, null, false), null, List.of(), List.of()));
        assertThat(text).contains("сравнивать пока не с чем").doesNotContain("+0", "просмотр");
    }

    @Test
    void unknownFollowersAreNoZero() {
        String text = RU.of(new Facts(totals(3, 3, 10L, 0, null, false), null, List.of(), List.of()));
        assertThat(text).contains("Подписчики: нет данных.").doesNotContain("Подписчики 0");
    }

    @Test
    void aChangeWithinRoundingIsAboutNothing() {
        String text = RU.of(new Facts(totals(10L, 10_000L, 20_000L), null, List.of(), List.of()));
        assertThat(plain(text)).contains("Подписчики ≈0 (округление ±20 тыс.).");
        assertThat(RU.of(new Facts(totals(10L, 10_000L, null), null, List.of(), List.of())))
                .contains("округление площадок не учтено");
    }

    @Test
    void aGainOverMissedRunsSaysSo() {
        Facts facts = new Facts(totals(3, 3, 100L, 0, 0L, false), null, List.of(moved("a", 100, 24, 2)), List.of());
        assertThat(plain(RU.of(facts))).contains("за 24 ч (были пропущенные сборы)");
    }

    @Test
    void aHostileTitleCannotLeaveItsPlace() {
        Facts facts = new Facts(
                totals(3, 3, 100L, 0, 0L, false),
                null,
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
                run(412, 418, 214_000L, 12, 300L, 500L, EVENING, DAY, false),
                EVENING_PART,
                Collections.nCopies(10, longest),
                List.of(new Facts.Missing(Platform.YOUTUBE, "not_found", 2)));
        String text = RU.of(facts);
        assertThat(text.lines().filter(line -> line.contains("<a"))).hasSize(7);
        assertThat(text.replaceAll("<[^>]*>", "").length()).isLessThanOrEqualTo(900);
    }

    @Test
    void anIncompleteRunSaysSo() {
        assertThat(RU.of(new Facts(totals(2, 3, 1L, 0, 0L, true), null, List.of(), List.of())))
                .contains("Сбор закрыт не полностью");
    }

    private static RunTotals totals(
            int taken, int planned, Long views, long unknown, Long followers, boolean incomplete) {
        return run(taken, planned, views, unknown, followers, 0L, EVENING, null, incomplete);
    }

    private static RunTotals totals(Long views, Long followers, Long uncertainty) {
        return run(3, 3, views, 0, followers, uncertainty, EVENING, null, false);
    }

    private static RunTotals run(
            int taken,
            int planned,
            Long views,
            long unknown,
            Long followers,
            Long uncertainty,
            Instant slot,
            Day day,
            boolean incomplete) {
        return new RunTotals(
                1,
                166_329,
                slot,
                1,
                incomplete,
                planned,
                taken,
                (double) taken / planned,
                100,
                views,
                unknown,
                followers,
                uncertainty,
                0,
                day,
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
