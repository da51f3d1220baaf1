package io.cosmeya.scrapers.platform.youtube;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.page.RecordedPages;
import io.cosmeya.scrapers.page.Recording;
import io.cosmeya.scrapers.platform.Outcome;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SignsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "429 | text/html | slow down | RateLimited",
                "503 | text/html | <html>busy | Transport",
                "500 | application/json | {} | Transport",
                "200 | text/html | <title>Before you continue to YouTube</title> | Challenged",
                "200 | text/html | <form action=\"https://consent.youtube.com/save\"> | Challenged",
                "200 | text/html | <p>Our systems have detected unusual traffic from your network | RateLimited",
                "503 | text/html | <a href=https://www.google.com/sorry/index?x> | RateLimited",
                "200 | text/html | <div class=g-recaptcha> | Challenged",
                "200 | text/html | <html>another page | SchemaChanged",
                "200 | application/json | [] | SchemaChanged",
                "200 | application/json | {\"contents\": | Transport",
                "401 | application/json | {\"error\": {\"code\": 401}} | LoginRequired",
                "403 | application/json | {\"error\": {\"code\": 403}} | Challenged",
                "404 | text/html | <html>gone | SchemaChanged",
                "400 | application/json | {\"error\": {\"status\": \"FAILED_PRECONDITION\"}} | SchemaChanged"
            })
    void aSignIsRecognised(int status, String type, String body, String outcome) {
        Page page = RecordedPages.page(status, type, body.getBytes(UTF_8));
        assertThat(name(new Fetched.Answered(page))).isEqualTo(outcome);
    }

    @Test
    void anEmptyAnswerIsABlockAndNotAnEmptyChannel() {
        assertThat(name(new Fetched.Answered(RecordedPages.page(200, "application/json", new byte[0]))))
                .isEqualTo("Challenged");
    }

    @ParameterizedTest
    @CsvSource({
        "consent.youtube.com/m, Challenged",
        "www.google.com/sorry/index, RateLimited",
        "accounts.google.com/ServiceLogin, LoginRequired",
        "elsewhere.example/, Challenged"
    })
    void aForeignRedirectIsToldByWhereItLeads(String place, String outcome) {
        assertThat(name(new Fetched.Failed(Fetched.Why.FOREIGN_REDIRECT, place)))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource(value = Fetched.Why.class, names = "FOREIGN_REDIRECT", mode = EnumSource.Mode.EXCLUDE)
    void aBrokenWayIsTransport(Fetched.Why why) {
        assertThat(name(new Fetched.Failed(why, "x"))).isEqualTo("Transport");
    }

    @Test
    void theTimeToWaitIsKept() {
        Page page = new Page(
                URI.create("https://www.youtube.com/"),
                429,
                Map.of("retry-after", List.of("90")),
                new byte[0],
                Instant.EPOCH,
                "direct");
        assertThat(Signs.of(new Fetched.Answered(page)))
                .contains(new Outcome.RateLimited("HTTP 429", Duration.ofSeconds(90)));
    }

    @ParameterizedTest
    @CsvSource({"channel_invalid_id_400.json, NotFound", "resolve_url_handle_404.json, NotFound"})
    void aRecordedErrorIsUnderstood(String file, String outcome) {
        assertThat(name(new Fetched.Answered(Recording.of(file).page()))).isEqualTo(outcome);
    }

    private static String name(Fetched fetched) {
        return ((Answer.Refused) Documents.read("browse", fetched))
                .outcome()
                .getClass()
                .getSimpleName();
    }
}
