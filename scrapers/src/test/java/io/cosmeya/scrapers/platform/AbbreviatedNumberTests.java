package io.cosmeya.scrapers.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviatedNumberTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6,403,051 views | 6403051 | 1",
                "1 view | 1 | 1",
                "28 views | 28 | 1",
                "26k views | 26000 | 1000",
                "4.32m subscribers | 4320000 | 10000",
                "8.84k subscribers | 8840 | 10",
                "551K subscribers | 551000 | 1000",
                "3m views | 3000000 | 1000000",
                "1.2B views | 1200000000 | 100000000",
                "895 thousand views | 895000 | 1000",
                "1.8 million views | 1800000 | 100000",
                "1,2 млн просмотров | 1200000 | 100000",
                "334 тыс. просмотров | 334000 | 1000",
                "334\u00a0тыс.\u00a0просмотров | 334000 | 1000",
                "1\u00a0234 просмотра | 1234 | 1",
                "1\u202f234\u202f567 vues | 1234567 | 1",
                "1.234.567 Aufrufe | 1234567 | 1",
                "1,5 Mio. Aufrufe | 1500000 | 100000",
                "12,34,567 views | 1234567 | 1",
                "1'234'567 Aufrufe | 1234567 | 1",
                "3,4 mil visualizaciones | 3400 | 100",
                "2 млрд просмотров | 2000000000 | 1000000000",
                "1.2万次观看 | 12000 | 1000",
                "345 万回視聴 | 3450000 | 10000",
                "123 | 123 | 1",
                "0 views | 0 | 1",
                "Просмотров: 15 | 15 | 1"
            })
    void aCountKeepsTheStepOfWhatIsShown(String phrase, long value, long step) {
        assertThat(AbbreviatedNumber.parse(phrase)).contains(new Counter(value, step));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "views",
                "recommended",
                "3.5 views",
                "1,2",
                "1.2.3k",
                "12,3456",
                "99999999999999999999",
                "99999999999999 views",
                "999999B",
                "-"
            })
    void whatCannotBeReadWithoutDoubtIsNoCount(String phrase) {
        assertThat(AbbreviatedNumber.parse(phrase)).isEmpty();
    }
}
