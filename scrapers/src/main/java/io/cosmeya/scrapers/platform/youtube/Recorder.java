package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.channel.ChannelLinks;
import io.cosmeya.scrapers.channel.ChannelResolver.Resolution;
import io.cosmeya.scrapers.channel.LinkPiece;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.page.RecordingPages;
import io.cosmeya.scrapers.platform.Outcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Renews recordings: `Recorder https://www.youtube.com/@name folder` reads the channel once and keeps every answer in
/// the folder, secrets blanked. Settings come from system properties, as `-Dcosmeya.scrapers.youtube.player-budget=3`.
class Recorder {

    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);

    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            LOG.error("two arguments are needed: the link of a channel, and a folder");
            return;
        }
        LOG.info("recorded: {}", record(arguments[0], Path.of(arguments[1]), Map.of()));
    }

    /// Reads the channel behind a link and keeps the answers; what it returns is how it ended, in a word.
    static String record(String link, Path folder, Map<String, Object> settings) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("recorder", settings));
            context.registerBean(Clock.class, Clock::systemUTC);
            context.registerBean(
                    "recordingPages",
                    Pages.class,
                    () -> new RecordingPages(context.getBean("httpPages", Pages.class), folder),
                    bean -> bean.setPrimary(true));
            context.scan(Pages.class.getPackageName(), Recorder.class.getPackageName());
            context.refresh();
            return record(link, context.getBean(YouTubeResolver.class), context.getBean(YouTubeScraper.class));
        }
    }

    private static String record(String link, YouTubeResolver resolver, YouTubeScraper scraper) {
        return ChannelLinks.parse(link).stream()
                .filter(LinkPiece.Understood.class::isInstance)
                .map(LinkPiece.Understood.class::cast)
                .filter(piece -> piece.link().platform() == Platform.YOUTUBE)
                .map(piece -> resolver.resolve(piece.link()))
                .map(resolution -> switch (resolution) {
                    case Resolution.Resolved resolved -> outcome(scraper.scrape(channel(link, resolved)));
                    case Resolution.Unknown(String reason) -> "unknown: " + reason;
                    case Resolution.Unavailable(String reason) -> "unavailable: " + reason;
                })
                .findFirst()
                .orElse("no link of YouTube");
    }

    private static String outcome(Outcome outcome) {
        return outcome.getClass().getSimpleName();
    }

    private static Channel channel(String link, Resolution.Resolved resolved) {
        return new Channel(
                0,
                Platform.YOUTUBE,
                resolved.platformId(),
                resolved.handle(),
                resolved.title(),
                link,
                resolved.avatarUrl(),
                Channel.State.ACTIVE,
                Instant.EPOCH);
    }
}
