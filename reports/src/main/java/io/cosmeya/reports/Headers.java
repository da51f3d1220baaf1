package io.cosmeya.reports;

import io.cosmeya.analytics.Quality;
import java.util.Locale;

/// Words in the language of the reader: Russian, or English for every other.
record Headers(boolean russian) {

    static Headers in(Locale language) {
        return new Headers("ru".equals(language.getLanguage()));
    }

    String of(String russianWords, String englishWords) {
        return russian ? russianWords : englishWords;
    }

    String of(Quality quality) {
        return switch (quality) {
            case OBSERVED -> of("наблюдение", "observed");
            case ROUNDED -> of("округлено площадкой", "rounded by the platform");
            case MISSED -> of("нет данных", "missed");
            case CORRECTED -> of("исправлено", "corrected");
            case IMPORTED -> of("импорт", "imported");
            case PRE_BREAK -> of("до смены методики", "before a methodology break");
        };
    }
}
