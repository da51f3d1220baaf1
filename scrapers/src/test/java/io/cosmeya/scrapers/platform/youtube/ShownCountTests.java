package io.cosmeya.scrapers.platform.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownCountTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 view | 1 | 1",
                "No views | 0 | 1",
                "Нет просмотров | 0 | 1",
                "26k views | 26000 | 1000",
                "1,2 млн просмотров | 1200000 | 100000",
                "1 234 просмотра | 1234 | 1",
                "Keine Aufrufe | 0 | 1",
                "1.2万次观看 | 12000 | 1000"
            })
    void viewsAreToldByTheirWord(String text, long value, long step) {
        assertThat(ShownCount.views(text)).isEqualTo(new Counter(value, step));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "500 watching",
                "1.2K watching now",
                "12 waiting",
                "Recommended for you",
                "recommended",
                "13 days ago",
                "Streamed 6 months ago",
                "17 hours ago",
                "✪",
                "Members only",
                "Premieres 5/6/26, 8:00 PM",
                "Смотрят 500 человек",
                "views",
                "Viewsonic 500"
            })
    void whatTellsNoViewsIsNeverZero(String text) {
        assertThat(ShownCount.views(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "84 subscribers | 84 | 1",
                "1 subscriber | 1 | 1",
                "No subscribers | 0 | 1",
                "8.84k subscribers | 8840 | 10",
                "4.32m subscribers | 4320000 | 10000",
                "2.3m subscribers | 2300000 | 10000",
                "110m subscribers | 110000000 | 1000000",
                "1,07 млн подписчиков | 1070000 | 10000"
            })
    void ofSubscribersThreeDigitsAreKept(String text, long value, long step) {
        assertThat(ShownCount.subscribers(text)).isEqualTo(new Counter(value, step));
    }

    @Test
    void aCountOfVideosKeepsTheStepOfWhatIsShown() {
        assertThat(ShownCount.videos("258 videos")).isEqualTo(Counter.exact(258));
        assertThat(ShownCount.videos("89k videos")).isEqualTo(new Counter(89_000, 1_000));
        assertThat(ShownCount.videos("No videos")).isEqualTo(Counter.exact(0));
        assertThat(ShownCount.videos("258 subscribers")).isNull();
    }
}
