package io.cosmeya.miniapp.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The Russian for what problems say in English. What is not known stays as it is.
final class RussianWords {

    private static final Map<Pattern, String> SENTENCES = new LinkedHashMap<>();
    private static final Map<String, String> THINGS = Map.ofEntries(
            Map.entry("channel", "канала"),
            Map.entry("video", "видео"),
            Map.entry("group", "группы"),
            Map.entry("run", "сбора"),
            Map.entry("summary yet of run", "пока сводки сбора"),
            Map.entry("picture of channel", "картинки канала"),
            Map.entry("picture of video", "картинки видео"),
            Map.entry("proxy", "прокси"),
            Map.entry("account", "аккаунта"),
            Map.entry("user", "пользователя"),
            Map.entry("invitation", "приглашения"),
            Map.entry("session", "сеанса"),
            Map.entry("token", "токена"),
            Map.entry("note", "заметки"),
            Map.entry("saved view", "сохранённого вида"),
            Map.entry("table", "таблицы"),
            Map.entry("break", "смены методики"),
            Map.entry("figure", "показателя"));

    static {
        say("A field has a value that it cannot have\\.", "Недопустимое значение поля.");
        say("Something went wrong on our side\\.", "Что-то сломалось у нас.");
        say("The request cannot be answered\\.", "На этот запрос нельзя ответить.");
        say("Invalid request content\\.", "Запрос заполнен неверно.");
        say("Validation failure", "Запрос заполнен неверно.");
        say("Failed to read request", "Запрос не удалось прочитать.");
        say("No static resource .*", "Такого адреса нет.");
        say("Method '(\\w+)' is not supported\\.", "Метод $1 здесь не поддерживается.");
        say("Failed to convert '.*' with value: '(.*)'", "Значение «$1» не подходит.");
        say("Required parameter '(.*)' is not present\\.", "Не указан параметр $1.");
        say("No key for secrets: (.*)\\.", "Нет ключа для секретов: $1.");
        say("This is not open to you\\.", "Это вам недоступно.");
        say("You are not invited here\\. Ask for a link\\.", "Вас сюда не приглашали. Попросите ссылку.");
        say("You may not sign in here any more\\.", "Вход для вас закрыт.");
        say("You are a user here already\\.", "Вы здесь уже пользователь.");
        say("This code is wrong, was used, or is not good any more\\.", "Код неверен, использован или просрочен.");
        say("You are not signed in any more\\. Sign in again\\.", "Сеанс закончился. Войдите снова.");
        say("Telegram's proof of who you are is not taken: .*", "Подтверждение от Telegram не принято.");
        say("Only an owner manages admins and owners\\.", "Администраторами и владельцами управляет только владелец.");
        say("Nobody changes their own role or status\\.", "Свою роль и статус никто не меняет сам.");
        say(
                "The development user is no user: .*",
                "Пользователь для разработки — не настоящий: войдите, чтобы создать токен.");
        say("Only an admin changes notes of others\\.", "Чужие заметки меняет только администратор.");
        say("or videoId must be given, one of them", "или videoId нужно указать, одно из двух");
        say("is one too many: there are (\\d+) already", "уже $1 видов: удалите лишний");
        say("must begin with / and name a screen", "должно начинаться с / и вести на экран");
        say("must be one of (.*)", "допустимо одно из: $1");
        say("must be given", "нужно указать");
        say("must be readable JSON", "должен быть правильный JSON");
        say("must not be given with from", "нельзя указать вместе с from");
        say("must not be before since", "не может быть раньше начала");
        say("begins another break of this counter", "с этого дня уже записана смена этого показателя");
        say("must not be after to", "не может быть позже to");
        say("must not be blank", "не может быть пустым");
        say("must begin with (.*)", "должно начинаться с $1");
        say("is not a valid (.*)", "не подходит: нужно $1");
        say("is not valid", "не подходит");
        say("is taken", "уже занято");
        say("would leave no owner", "не останется ни одного владельца");
        say("is invited until the invitation is taken", "остаётся приглашённым, пока приглашение не принято");
        say("or proxyId must be given", "или proxyId нужно указать");
        say("is not a column: those are (.*)", "такой колонки нет, есть $1");
        say("is missing in the header", "нет в заголовке");
        say("is missing in the header, and so is video", "нет в заголовке, и video тоже");
        say("is beyond the (\\d+) that a file may have", "в файле может быть не больше $1 строк");
        say("is not CSV: (.*)", "это не CSV: $1");
        say("there is no line beside the header", "кроме заголовка, строк нет");
        say("differs from an earlier line of the same time: (.*)", "выше для того же времени указано $1");
        say("give a channel or a video, one of them", "нужен канал или видео, одно из двух");
        say("is not between 2005 and now", "не между 2005 годом и сегодня");
        say("must be like (.*)", "нужно так: $1");
        say("must be a whole number from (\\d+) to (\\d+)", "нужно целое число от $1 до $2");
        say("has (\\d+) more errors", "ещё ошибок: $1");
        say("must not be larger than (.*)", "не больше $1");
        say("there is no channel (.*)", "канала $1 нет");
        say("there is no video (.*)", "видео $1 нет");
        say("platform must be one of (.*)", "платформа — одна из: $1");
        say("must be in UTF-8", "нужна кодировка UTF-8");
    }

    private static final Pattern MISSING = Pattern.compile("There is no (.*) (\\S+)\\.");

    private RussianWords() {}

    static String of(String english) {
        Matcher missing = MISSING.matcher(english);
        if (missing.matches() && THINGS.containsKey(missing.group(1))) {
            return "Нет %s %s.".formatted(THINGS.get(missing.group(1)), missing.group(2));
        }
        return SENTENCES.entrySet().stream()
                .filter(sentence -> sentence.getKey().matcher(english).matches())
                .findFirst()
                .map(sentence -> sentence.getKey().matcher(english).replaceFirst(sentence.getValue()))
                .orElse(english);
    }

    private static void say(String english, String russian) {
        SENTENCES.put(Pattern.compile(english, Pattern.DOTALL), russian);
    }
}
