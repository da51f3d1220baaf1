package io.cosmeya.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.browser.Telegram.Launch;
import io.cosmeya.browser.Visits.Visit;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.signin.SignedInitData;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InBrowser
class TelegramSignInTests {

    private static final String WHO = "Кто вы?";

    @Autowired
    private Visits visits;

    @Autowired
    private Clock clock;

    @Test
    void whoIsKnownIsSignedInByTheSignedWordsOfTelegram() {
        try (Visit visit = visits.of(Rank.ANALYST, "")) {
            assertThat(visit.screen().textOnceItHas("random channel")).doesNotContain(WHO);
            assertThat(visit.telegram().called("web_app_ready")).isNotEmpty();
        }
    }

    @Test
    void forgedWordsAreRefusedOnAReadableScreen() {
        String signed = visits.initData(Rank.OWNER);
        String forged = signed.replace("Anna", "Olga");
        assertThat(forged).isNotEqualTo(signed);
        refused(forged);
    }

    @Test
    void wordsOfYesterdayAreRefused() {
        refused(SignedInitData.of(4_242_424, "Anna", clock.instant().minus(Duration.ofDays(2))));
    }

    @Test
    void aStrangerIsAskedForACodeAndAWrongOneIsRefused() {
        String stranger = SignedInitData.of(4_242_424, "Anna", clock.instant());
        try (Visit visit = visits.open("", new Launch(stranger, Telegram.NEW, Telegram.LIGHT, ""))) {
            visit.screen().textOnceItHas(WHO);
            visit.screen().page().getByLabel("Код").fill("not-a-code");
            visit.screen().press("Войти");
            assertThat(visit.screen().textOnceItHas("Код не подошёл")).doesNotContain("random channel");
        }
    }

    private void refused(String initData) {
        try (Visit visit = visits.open("", new Launch(initData, Telegram.NEW, Telegram.LIGHT, ""))) {
            assertThat(visit.screen().textOnceItHas(WHO))
                    .contains("код из приглашения")
                    .doesNotContain("random channel", "Что-то пошло не так");
        }
    }
}
