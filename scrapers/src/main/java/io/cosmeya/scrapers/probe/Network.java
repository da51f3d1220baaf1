package io.cosmeya.scrapers.probe;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.ChannelResolver;
import io.cosmeya.scrapers.egress.Session;
import io.cosmeya.scrapers.page.BrowserPages;
import io.cosmeya.scrapers.page.Browsing;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.page.RecordingPages;
import io.cosmeya.scrapers.platform.PlatformScraper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// The scrapers and the way to their pages, without a store. Settings come from the environment and from system
/// properties as ever; where they say nothing, little is read, since a look needs no more.
class Network implements AutoCloseable {

    private static final String SCRAPERS = "cosmeya.scrapers.";
    private static final Map<String, Object> LITTLE = Map.of(
            SCRAPERS + "youtube.max-pages", 2,
            SCRAPERS + "youtube.player-budget", 9,
            SCRAPERS + "youtube.comment-budget", 6,
            SCRAPERS + "tiktok.max-pages", 3,
            SCRAPERS + "tiktok.video-budget", 3,
            SCRAPERS + "tiktok.browser-videos", 45,
            SCRAPERS + "likee.max-pages", 1,
            SCRAPERS + "instagram.reels-pages", 1,
            SCRAPERS + "instagram.posts-pages", 1,
            SCRAPERS + "instagram.graph-pages", 1);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Optional<Session> session;

    /// @param folder where all answers are kept; null = nowhere
    Network(Optional<Session> session, @Nullable Path folder, Map<String, Object> settings) {
        this.session = session;
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("given", settings));
        context.getEnvironment().getPropertySources().addLast(new MapPropertySource("little", LITTLE));
        context.registerBean(Clock.class, Clock::systemUTC);
        session.ifPresent(given -> context.registerBean(Session.class, () -> given));
        context.registerBean("calmPages", Pages.class, () -> pages(folder), bean -> bean.setPrimary(true));
        context.registerBean(Browsing.class, this::browser);
        context.scan(Stream.concat(
                        Stream.of(Pages.class.getPackageName()),
                        Arrays.stream(Platform.values())
                                .map(each -> PlatformScraper.class.getPackageName() + "." + each.key()))
                .toArray(String[]::new));
        context.refresh();
    }

    Probe probe() {
        Consumer<String> chapter = context.getBean("calmPages", Pages.class) instanceof RecordingPages recording
                ? recording::chapter
                : _ -> {};
        return new Probe(all(PlatformScraper.class), all(ChannelResolver.class), session, breath(), chapter);
    }

    @Override
    public void close() {
        context.close();
    }

    private Pages pages(@Nullable Path folder) {
        Pages calm = new CalmPages(context.getBean("httpPages", Pages.class), pause());
        return folder == null ? calm : new RecordingPages(calm, folder);
    }

    private Browsing browser() {
        BrowserPages browser = context.getBean(BrowserPages.class);
        return new OpenBrowser(browser, context.getBean("calmPages", Pages.class));
    }

    private Duration pause() {
        return Duration.ofMillis(
                context.getEnvironment().getProperty(SCRAPERS + "probe.pause-millis", Long.class, 1_000L));
    }

    /// A session is looked at far more closely than a stranger.
    private Runnable breath() {
        Duration breath = pause().multipliedBy(6);
        return () -> CalmPages.rest(breath);
    }

    private <T> List<T> all(Class<T> type) {
        return List.copyOf(context.getBeansOfType(type).values());
    }
}
