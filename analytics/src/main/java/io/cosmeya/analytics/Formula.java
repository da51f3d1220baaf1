package io.cosmeya.analytics;

/// How a figure is made of its inputs, in words; V is a value, t the time of its reading.
public enum Formula {
    OBSERVED(
            "Как показала платформа при последнем чтении не старше 7 дней",
            "As the platform showed it in the last reading, at most 7 days old"),
    DELTA(
            "Прирост = V − V′, где V′ — предыдущее прочитанное значение",
            "Gain = V − V′, V′ being the value read before"),
    BORN(
            "Прирост = V: видео опубликовано после предыдущего полного чтения канала и считается от нуля",
            "Gain = V: the video was published after the last complete reading of its channel and counts from zero"),
    RATE(
            "Скорость = (V − V′) / (t − t′), в час; для вышедшего с прошлого чтения V′ = 0, а t′ — время публикации",
            "Rate = (V − V′) / (t − t′), per hour; of what was published since, V′ = 0 and t′ is its publication"),
    SUM_OF_VIDEOS(
            "Сумма последних известных значений видео канала, не старше 7 дней",
            "The sum of the last known values of the channel's videos, at most 7 days old"),
    SUM_OF_GAINS(
            "Сумма приростов прочитанных видео: Σ (V − V′); вышедшее с прошлого чтения считается от нуля",
            "The sum of what the videos that were read gained: Σ (V − V′); what was published since counts from zero"),
    RATE_OF_SUM(
            "Скорость = Σ (V − V′) / медиана промежутков t − t′, в час; для чётного числа промежутков — меньший средний",
            "Rate = Σ (V − V′) / the median of the intervals t − t′, per hour; of an even number, the lower middle one"),
    SUM_OF_CHANNELS(
            "Сумма по каналам группы; неизвестное не считается нулём, а опускается",
            "The sum over the channels of the group; what is unknown is left out, not taken for zero"),
    ER_BY_VIEWS(
            "Вовлечённость по просмотрам = (лайки + комментарии + репосты, что платформа показывает) / просмотры",
            "ER by views = (likes + comments + shares, those that the platform shows) / views"),
    VIEWS_AT_AGE(
            "Просмотры в возрасте A часов между чтениями в возрасте a′ и a: ln(1 + x) = ln(1 + V′) + (ln(1 + V) − ln(1 + V′)) · (ln(1 + A) − ln(1 + a′)) / (ln(1 + a) − ln(1 + a′))",
            "Views at the age of A hours between readings at the ages a′ and a: ln(1 + x) = ln(1 + V′) + (ln(1 + V) − ln(1 + V′)) · (ln(1 + A) − ln(1 + a′)) / (ln(1 + a) − ln(1 + a′))"),
    IMPORTED(
            "Загружено из другой системы; измерения Cosmeya в этом сборе нет",
            "Brought from another system; Cosmeya has no reading of its own in this run");

    private final String russian;
    private final String english;

    Formula(String russian, String english) {
        this.russian = russian;
        this.english = english;
    }

    /// In Russian.
    public String russian() {
        return russian;
    }

    /// In English.
    public String english() {
        return english;
    }
}
