package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.platform.AbbreviatedNumber;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a text beside a video or in a header says: views, viewers, a date, subscribers. English is asked for; other
/// languages are met in recordings.
class ShownCount {

    private static final Pattern VIEWS = words("views?|просмотр\\p{L}*|перегляд\\p{L}*|aufrufe?|vues?|visualiz\\p{L}*"
            + "|visualis\\p{L}*|vistas?|reproduc\\p{L}*|weergaven?|wyświetle\\p{L}*|izlenme|görüntüleme|tayangan"
            + "|ditonton|visningar|visninger|zhlédnutí|lượt xem");
    private static final Pattern ASIAN_VIEWS = Pattern.compile("回視聴|次观看|次觀看|觀看次數|조회수|बार देखा|व्यू");
    private static final Pattern NOT_VIEWS = words(
            "watching|waiting|recommended|смотр(?:ят|ит)|зрител\\p{L}*|ожида\\p{L}*|zuschauer|spectateurs?|scheduled");
    private static final Pattern NONE = Pattern.compile(
            "(?:no|нет|немає|keine|aucune|sin|nessuna|nenhuma|geen|brak|zero) \\p{L}+.*", Pattern.UNICODE_CASE);
    private static final Pattern SUBSCRIBERS = words(
            "subscribers?|подписчик\\p{L}*|підписник\\p{L}*|abonnent\\p{L}*|abonnés?|suscriptor\\p{L}*|inscritos?|iscritt\\p{L}");
    private static final Pattern VIDEOS = words("videos?|видео|відео|vidéos?|vídeos?");

    /// The views that a text tells; null when it tells something else: viewers, a recommendation, nothing.
    static @Nullable Counter views(String text) {
        String lower = lower(text);
        boolean views =
                VIEWS.matcher(lower).find() || ASIAN_VIEWS.matcher(lower).find();
        return views && !NOT_VIEWS.matcher(lower).find() ? count(lower) : null;
    }

    /// The subscribers that a text tells. YouTube keeps three digits of them, whatever it shows.
    static @Nullable Counter subscribers(String text) {
        Counter shown = SUBSCRIBERS.matcher(lower(text)).find() ? count(lower(text)) : null;
        return shown == null ? null : threeDigits(shown.value());
    }

    /// The count of videos that a text tells.
    static @Nullable Counter videos(String text) {
        return VIDEOS.matcher(lower(text)).find() ? count(lower(text)) : null;
    }

    /// A count of which YouTube keeps three digits: exact below 1 000.
    static Counter threeDigits(long value) {
        long step = 1;
        while (value / step >= 1_000) {
            step *= 10;
        }
        return new Counter(value, step);
    }

    private static @Nullable Counter count(String lower) {
        return NONE.matcher(lower).matches()
                ? Counter.exact(0)
                : AbbreviatedNumber.parse(lower).orElse(null);
    }

    private static String lower(String text) {
        return text.strip().replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }
}
