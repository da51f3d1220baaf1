package io.cosmeya.embedded.simulator.world;

import java.util.List;

/// What the videos of a channel are called: a beginning and a thing, and now and then a title that means harm.
///
/// @param beginnings what a title begins with
/// @param things what a title ends with
record Titles(List<String> beginnings, List<String> things) {

    static final Titles KITCHEN = new Titles(
            List.of("Готовим", "Как приготовить", "Мои ошибки:", "За 15 минут:", "Бабушкин рецепт:", "Пробуем"),
            List.of(
                    "сырники",
                    "борщ без спешки",
                    "хлеб на закваске",
                    "плов 🍚",
                    "лимонный пирог",
                    "пельмени с «секретом»",
                    "суп из тыквы",
                    "манты"));
    static final Titles GARDEN = new Titles(
            List.of("How to grow", "I planted", "Never prune", "A year with", "Small garden, big", "Five facts about"),
            List.of(
                    "tomatoes",
                    "lavender 💜",
                    "a lemon tree",
                    "roses",
                    "cosmos flowers",
                    "an indoor jungle",
                    "potatoes in a bag"));
    static final Titles CRAFT = new Titles(
            List.of("Делаем своими руками:", "Ремонт:", "Сколько стоит", "Инструмент месяца —", "Спросили — ответили:"),
            List.of(
                    "стол из ясеня",
                    "полка за вечер",
                    "верстак",
                    "лампа из старой банки",
                    "скворечник",
                    "кухонный нож"));
    static final Titles TRAVEL = new Titles(
            List.of("🚂 На поезде в", "Один день в", "Что есть в", "Зимой в", "Без плана в"),
            List.of("Казань", "Карелию", "Тбилиси", "Самарканд 🕌", "Мурманск", "Владивосток", "Выборг"));
    static final Titles SCIENCE = new Titles(
            List.of("Why", "What if", "The truth about", "Explained:", "Myth or fact:"),
            List.of(
                    "the Moon",
                    "black holes",
                    "deep oceans",
                    "your memory",
                    "time zones",
                    "volcanoes 🌋",
                    "prime numbers"));
    static final Titles RADIO = new Titles(
            List.of("Night radio:", "Live session:", "Slow hours:", "Vinyl evening:"),
            List.of("rain and piano", "jazz till dawn 🎷", "lo-fi for work", "soft electronics", "old tapes"));

    private static final List<String> HARMFUL = List.of(
            "=1+1",
            "+CMD|' /C calc'!A0",
            "@SUM(A1:A9)",
            "<img src=x onerror=alert(1)>",
            "'; DROP TABLE video; --",
            "\u202Eelcitra rorrim",
            "{{constructor.constructor('alert(1)')()}}",
            "   leading spaces and a tab\tinside");

    /// The title of one video.
    String of(Chance chance) {
        if (chance.uniform("harmful") < 0.02) {
            return chance.pick("harm", HARMFUL);
        }
        return chance.pick("beginning", beginnings) + " " + chance.pick("thing", things);
    }
}
