package io.cosmeya.scrapers.platform.instagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.platform.Sitting;
import io.cosmeya.scrapers.platform.Verdict;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SittingTests {

    private static final String OWN = "{\"user\":{\"pk\":42,\"username\":\"us\",\"media_count\":0},\"status\":\"ok\"}";

    @Test
    void aSessionIsCheckedByItsOwnProfile() {
        PlayedPages pages = new PlayedPages().on("/users/42/info/", Recorded.text(200, OWN));
        assertThat(Wiring.sitting(pages).check().verdict()).isEqualTo(Verdict.GOOD);
        PageRequest asked = pages.asked.getFirst();
        assertThat(asked.headers())
                .containsEntry("X-IG-App-ID", "app")
                .containsEntry("X-CSRFToken", "c")
                .containsEntry("User-Agent", "A");
        assertThat(asked.headers().get("Cookie")).contains("sessionid=42%3Asecret", "csrftoken=c");
        assertThat(asked.toString()).doesNotContain("secret");
    }

    @Test
    void aBreathIsTakenBetweenRequestsAndNotBeforeTheFirst() {
        AtomicInteger breaths = new AtomicInteger();
        PlayedPages pages = new PlayedPages().on("/users/42/info/", Recorded.text(200, OWN));
        Sitting sitting = Wiring.scraper(pages, Wiring.settings(2, 9)).sit(Wiring.SESSION, breaths::incrementAndGet);
        sitting.check();
        assertThat(breaths).hasValue(0);
        sitting.check();
        sitting.check();
        assertThat(breaths).hasValue(2);
    }

    @Test
    void renewedCookiesAreKeptAndNoneIsTakenAway() {
        Page page = new Page(
                URI.create("https://www.instagram.com/"),
                200,
                Map.of(
                        "set-cookie",
                        List.of(
                                "csrftoken=new; Path=/; Secure",
                                "sessionid=\"\"; Max-Age=0",
                                "rur=\"EAG\\05442\"; Domain=.instagram.com")),
                OWN.getBytes(),
                Instant.EPOCH,
                "direct");
        Sitting sitting = Wiring.sitting(new PlayedPages().on("/users/42/info/", new Fetched.Answered(page)));
        sitting.check();
        assertThat(sitting.cookies())
                .containsEntry("csrftoken", "new")
                .containsEntry("sessionid", "42%3Asecret")
                .containsKey("rur");
    }
}
