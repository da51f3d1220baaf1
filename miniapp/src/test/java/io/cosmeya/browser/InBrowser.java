package io.cosmeya.browser;

import io.cosmeya.miniapp.access.SignedInPeople;
import io.cosmeya.miniapp.signin.SignedInitData;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// The whole application on stores of its own, without a development user: whoever comes is signed in by Telegram. All
/// tests that are marked so share one application, one browser and one past of the channels.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "cosmeya.telegram.bot-token=" + SignedInitData.TOKEN,
            "cosmeya.secrets.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
            "cosmeya.access.sign-ins-per-minute=1000",
            "cosmeya.access.requests-per-minute=10000",
            "cosmeya.scrapers.runs.window=0s",
            "cosmeya.scrapers.runs.tick=200ms",
            "cosmeya.scrapers.runs.poll=200ms",
            "cosmeya.scrapers.outbox.poll=100ms",
            "cosmeya.scrapers.pace.per-second.youtube=100",
            "cosmeya.scrapers.youtube.player-budget=0",
            "cosmeya.scrapers.pictures.poll=1h",
            "cosmeya.ingest.fill=200ms",
            "cosmeya.ingest.tick=200ms",
            "cosmeya.analytics.tick=200ms"
        })
@ContextConfiguration(initializers = RecordedWorld.Origins.class)
@Import({RecordedWorld.class, RecordedWorld.Time.class, SignedInPeople.class, Browser.class, Visits.class})
@interface InBrowser {}
