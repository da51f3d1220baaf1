package io.cosmeya.embedded.simulator.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, No views",
        "1, 1 view",
        "999, 999 views",
        "1099, 1k views",
        "1199, 1.1k views",
        "26999, 26k views",
        "895999, 895k views",
        "1899999, 1.8m views",
        "12999999, 12m views",
        "1299999999, 1.2bn views"
    })
    void viewsAreCutNotRounded(long views, String words) {
        assertThat(new Wording(true).views(views)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"84, 84", "8849, 8.84K", "41399, 41.3K", "1079999, 1.07M", "4310000, 4.31M"})
    void subscribersKeepThreeDigits(long subscribers, String words) {
        assertThat(new Wording(false).subscribers(subscribers)).isEqualTo(words + " subscribers");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0.2S, 1 second ago",
        "PT59M, 59 minutes ago",
        "PT17H, 17 hours ago",
        "P13D, 13 days ago",
        "P14D, 2 weeks ago",
        "P31D, 1 month ago",
        "P364D, 11 months ago",
        "P365D, 1 year ago"
    })
    void agesAreWordedAsThePlatformWordsThem(Duration age, String words) {
        assertThat(Wording.ago(NOW.minus(age), NOW)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"PT42S, 0:42", "PT16M14S, 16:14", "PT1H7M34S, 1:07:34"})
    void lengthsAreWordedAsThePlatformWordsThem(Duration length, String words) {
        assertThat(Wording.length(length)).isEqualTo(words);
    }
}
