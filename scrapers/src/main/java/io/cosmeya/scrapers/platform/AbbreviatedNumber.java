package io.cosmeya.scrapers.platform;

import io.cosmeya.scrapers.Counter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A count as a page shows it to people: `6,403,051 views`, `26k`, `1,2 млн просмотров`. The step is that of the last
/// digit shown: `26k` = 26 000 in steps of 1 000, `4.32m` in steps of 10 000, a number in full in steps of 1.
public class AbbreviatedNumber {

    private static final String SPACE = "\\s\\u00a0\\u202f\\u2009";
    private static final Pattern SHAPE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?<number>\\p{Nd}[\\p{Nd}.,'’" + SPACE + "]*)(?<word>\\p{L}*)");
    private static final Pattern WHOLE =
            Pattern.compile("\\d{1,15}|\\d{1,3}(?:[.,'’" + SPACE + "]\\d{2,3})*[.,'’" + SPACE + "]\\d{3}");
    private static final Pattern END = Pattern.compile("[.,'’" + SPACE + "]+$");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern SHORTENED = Pattern.compile("\\d{1,6}(?:[.,]\\d{1,3})?");
    private static final Map<String, Long> WORDS = words();
    private static final Map<Integer, Long> SIGNS = Map.of(
            (int) '千',
            1_000L,
            (int) '천',
            1_000L,
            (int) '万',
            10_000L,
            (int) '萬',
            10_000L,
            (int) '만',
            10_000L,
            (int) '亿',
            100_000_000L,
            (int) '億',
            100_000_000L,
            (int) '억',
            100_000_000L);

    private AbbreviatedNumber() {}

    /// The first number of a phrase; nothing when there is none, or it cannot be read without doubt, or it is larger
    /// than [Counter#LARGEST].
    public static Optional<Counter> parse(String phrase) {
        Matcher match = SHAPE.matcher(phrase);
        if (!match.find()) {
            return Optional.empty();
        }
        String number = END.matcher(ascii(match.group("number"))).replaceFirst("");
        return multiplier(match.group("word"))
                .map(multiplier -> shortened(number, multiplier))
                .orElseGet(() -> whole(number))
                .filter(counter -> counter.value() <= Counter.LARGEST);
    }

    private static Optional<Counter> whole(String number) {
        String digits = NO_DIGIT.matcher(number).replaceAll("");
        return WHOLE.matcher(number).matches() && digits.length() <= 15
                ? Optional.of(Counter.exact(Long.parseLong(digits)))
                : Optional.empty();
    }

    private static Optional<Counter> shortened(String number, long multiplier) {
        if (!SHORTENED.matcher(number).matches()) {
            return Optional.empty();
        }
        BigDecimal shown = new BigDecimal(number.replace(',', '.'));
        BigDecimal scale = BigDecimal.valueOf(multiplier);
        long step = Math.max(1, scale.movePointLeft(shown.scale()).longValue());
        return Optional.of(new Counter(shown.multiply(scale).longValue(), step));
    }

    private static Optional<Long> multiplier(String word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Long sign = SIGNS.get(word.codePointAt(0));
        return Optional.ofNullable(sign != null ? sign : WORDS.get(word.toLowerCase(Locale.ROOT)));
    }

    private static String ascii(String number) {
        StringBuilder plain = new StringBuilder();
        number.codePoints()
                .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static Map<String, Long> words() {
        Map<String, Long> words = new HashMap<>();
        Map.of(
                        1_000L, "k thousand тыс тысяча тысячи тысяч тис tsd tys tis rb bin ribu mil mille хил",
                        100_000L, "lakh",
                        1_000_000L,
                                "m million millions млн миллион миллиона миллионов mio mi mn mln jt juta tr millones",
                        10_000_000L, "crore cr",
                        1_000_000_000L, "b bn billion billions млрд миллиард миллиарда миллиардов mrd mld md bi")
                .forEach((multiplier, names) -> {
                    for (String name : names.split(" ")) {
                        words.put(name, multiplier);
                    }
                });
        return words;
    }
}
