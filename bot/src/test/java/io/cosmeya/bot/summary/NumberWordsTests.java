package io.cosmeya.bot.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In the tables `_` stands for a no-break space.
class NumberWordsTests {

    private static final NumberWords RU = new NumberWords(Locale.of("ru"));
    private static final NumberWords EN = new NumberWords(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0             | 0            | 0
            999           | 999          | 999
            1000          | 1_тыс.       | 1K
            1234          | 1,2_тыс.     | 1.2K
            1250          | 1,3_тыс.     | 1.3K
            987654        | 987,7_тыс.   | 987.7K
            999949        | 999,9_тыс.   | 999.9K
            999950        | 1_млн        | 1M
            3400000       | 3,4_млн      | 3.4M
            2147483648    | 2,1_млрд     | 2.1B
            10000000000000| 10_трлн      | 10T
            -86000        | −86_тыс.     | −86K
            """)
    void inShort(long number, String russian, String english) {
        assertThat(RU.compact(number)).isEqualTo(spaced(russian));
        assertThat(EN.compact(number)).isEqualTo(spaced(english));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0       | 0           | 0
            1204    | +1_204      | +1,204
            -86     | −86         | −86
            1284300 | +1_284_300  | +1,284,300
            """)
    void inFullWithASign(long number, String russian, String english) {
        assertThat(RU.signed(number)).isEqualTo(spaced(russian));
        assertThat(EN.signed(number)).isEqualTo(spaced(english));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1   | 100_%  | 100%
            0.98565 | 98,6_% | 98.6%
            0.99999 | 99,9_% | 99.9%
            0   | 0_%    | 0%
            """)
    void asPercentThatIsWholeOnlyWhenAllIsThere(double part, String russian, String english) {
        assertThat(RU.percent(part)).isEqualTo(spaced(russian));
        assertThat(EN.percent(part)).isEqualTo(spaced(english));
    }

    @ParameterizedTest
    @CsvSource({
        "0, каналов",
        "1, канал",
        "2, канала",
        "4, канала",
        "5, каналов",
        "11, каналов",
        "14, каналов",
        "21, канал",
        "22, канала",
        "111, каналов",
        "101, канал",
        "-2, канала"
    })
    void theFormOfAWordFollowsTheNumber(long number, String word) {
        assertThat(RU.plural(number, "канал", "канала", "каналов")).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1_подписчик",
        "2, 2_подписчика",
        "1001, 1_тыс._подписчиков",
        "987654, '987,7_тыс._подписчиков'",
        "2000000, 2_млн_подписчиков"
    })
    void afterAShortNumberFromAThousandTheGenitivePluralStands(long number, String words) {
        assertThat(RU.compact(number, "подписчик", "подписчика", "подписчиков")).isEqualTo(spaced(words));
    }

    @Test
    void aMomentIsSaidInMoscow() {
        Instant slot = Instant.parse("2026-11-23T18:00:00Z");
        assertThat(RU.moment(slot)).isEqualTo(spaced("23_ноя, 21:00_МСК"));
        assertThat(EN.moment(slot)).isEqualTo(spaced("Nov_23, 21:00_MSK"));
        assertThat(RU.moment(Instant.parse("2026-04-30T21:30:00Z"))).isEqualTo(spaced("1_мая, 00:30_МСК"));
    }

    @Test
    void hoursAreWhole() {
        assertThat(RU.hours(8.98, 9.02)).isEqualTo(spaced("9_ч"));
        assertThat(EN.hours(9, 23.9)).isEqualTo(spaced("9–24_h"));
    }

    private static String spaced(String text) {
        return text.replace('_', '\u00A0');
    }
}
