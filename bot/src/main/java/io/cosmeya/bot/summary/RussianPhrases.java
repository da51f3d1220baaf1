package io.cosmeya.bot.summary;

import io.cosmeya.analytics.RunTotals;
import java.time.Instant;
import java.util.Locale;

/// По-русски.
class RussianPhrases implements Phrases {

    private final NumberWords numbers = new NumberWords(Locale.of("ru"));

    @Override
    public NumberWords numbers() {
        return numbers;
    }

    @Override
    public String title(Instant slotAt) {
        return "Сводка · " + numbers.moment(slotAt);
    }

    @Override
    public String coverage(RunTotals totals) {
        if (totals.channelsPlanned() == 0) {
            return "Каналов для сбора нет.";
        }
        return "Собрано %s из %s %s (%s)."
                .formatted(
                        numbers.full(totals.channelsTaken()),
                        numbers.full(totals.channelsPlanned()),
                        numbers.plural(totals.channelsPlanned(), "канала", "каналов", "каналов"),
                        numbers.percent(totals.coverage()));
    }

    @Override
    public String incomplete() {
        return "Сбор закрыт не полностью: часть страниц не дошла.";
    }

    @Override
    public String noPointBefore() {
        return "Прирост появится со следующего сбора: сравнивать пока не с чем.";
    }

    @Override
    public String views(long number) {
        return numbers.plural(number, "просмотр", "просмотра", "просмотров");
    }

    @Override
    public String viewsAbout() {
        return "просмотров";
    }

    @Override
    public String quoted(String title) {
        return "«" + title + "»";
    }

    @Override
    public String part(Facts.Part part) {
        return (part.night() ? "Ночь " : "День ") + numbers.hours(part.hours(), part.hours());
    }

    @Override
    public String day(String clock) {
        return "Сутки " + clock + "→" + clock;
    }

    @Override
    public String dayToo(String clock) {
        return "сутки " + clock + "→" + clock;
    }

    @Override
    public String dayUnknown(String clock) {
        return day(clock) + " не посчитаны: сутки назад точки нет.";
    }

    @Override
    public String duringDay() {
        return "за сутки";
    }

    @Override
    public String duringRun() {
        return "за этот сбор";
    }

    @Override
    public String during(String hours, boolean overGap) {
        return "за " + hours + (overGap ? " (были пропущенные сборы)" : "");
    }

    @Override
    public String leftOut(long videos) {
        return "не считая %s видео без прошлой точки".formatted(numbers.full(videos));
    }

    @Override
    public String leftOutOfDay(long videos) {
        return "не считая %s видео с одной точкой".formatted(numbers.full(videos));
    }

    @Override
    public String leftOutChannels(long channels) {
        return "не считая %s %s с одной точкой"
                .formatted(numbers.full(channels), numbers.plural(channels, "канала", "каналов", "каналов"));
    }

    @Override
    public String followersOfDay(String change) {
        return "Подписчики за сутки " + change;
    }

    @Override
    public String followers(String change) {
        return "Подписчики " + change;
    }

    @Override
    public String withinRounding(long step) {
        return "≈0 (округление ±" + numbers.compact(step) + ")";
    }

    @Override
    public String rounding(long step) {
        return "(±" + numbers.compact(step) + ", округление)";
    }

    @Override
    public String roundingUnknown() {
        return "(округление площадок не учтено)";
    }

    @Override
    public String followersUnknown() {
        return "Подписчики: нет данных.";
    }

    @Override
    public String missing(String list) {
        return "⚠ Нет данных: " + list + ". Их рост не считается нулём.";
    }

    @Override
    public String missingChannels(Facts.Missing missing) {
        return "%s %s %s (%s)"
                .formatted(
                        numbers.full(missing.channels()),
                        numbers.plural(missing.channels(), "канал", "канала", "каналов"),
                        PlatformName.of(missing.platform(), true),
                        reason(missing.reason()));
    }

    private static String reason(String code) {
        return switch (code) {
            case "not_reached" -> "не успели до закрытия сбора";
            case "not_found" -> "такого канала нет";
            case "removed" -> "удалён площадкой";
            case "private" -> "закрыт владельцем";
            case "age_gated" -> "только для взрослых";
            case "region_blocked" -> "не показан в регионе";
            case "login_required" -> "нужен вход";
            case "rate_limited" -> "слишком много запросов";
            case "challenged" -> "площадка просит проверку";
            case "schema_changed" -> "страница изменилась";
            case "transport" -> "нет связи";
            case "partial" -> "прочитан частично";
            case "broken" -> "сбой чтения";
            case "lease_lost" -> "чтение прервалось";
            case "deadline" -> "не хватило времени";
            case "not_done" -> "не осталось аккаунта";
            case "overtaken" -> "начался следующий сбор";
            case "paused" -> "на паузе";
            case "unsupported" -> "площадку пока не собираем";
            default -> code;
        };
    }
}
