package io.cosmeya.scrapers.platform.tiktok;

import static io.cosmeya.scrapers.platform.SimulatedWorld.near;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.embedded.simulator.Fault;
import io.cosmeya.embedded.simulator.LoggedRequest;
import io.cosmeya.embedded.simulator.web.FaultKind;
import io.cosmeya.embedded.simulator.world.Format;
import io.cosmeya.embedded.simulator.world.Site;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.ChannelLink;
import io.cosmeya.scrapers.channel.ChannelResolver.Resolution;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The whole way over HTTP: real pages, a server that plays the platform, and the truth that it knows.
class SimulatedTikTokTests {

    private static final Instant NOW = SimulatedTikTok.NOW;

    private final SimulatedTikTok platform = new SimulatedTikTok();

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void everyChannelOfTheWorldIsReadAsItIs() {
        for (WorldChannel channel : platform.channels()) {
            Outcome outcome = platform.scrape(channel);
            if (channel.removedFor().isPresent()) {
                assertThat(outcome).as(channel.title()).isInstanceOf(Outcome.Removed.class);
            } else if (channel.closed()) {
                assertThat(outcome).as(channel.title()).isInstanceOf(Outcome.Private.class);
            } else if (channel.listed(NOW).isEmpty()) {
                assertThat(outcome).as(channel.title()).isInstanceOf(Outcome.Empty.class);
            } else {
                assertThat(outcome).as(channel.title()).isInstanceOf(Outcome.Taken.class);
                isTrue(channel, ((Outcome.Taken) outcome).reading(), true);
            }
        }
    }

    @Test
    void aBrowserReadsWhereTheListIsRefused() {
        platform.simulator().play(on(FaultKind.EMPTY_BODY, "/api/creator/"));
        WorldChannel wide = platform.named("@cosmeya.wide");
        Outcome outcome = platform.scrapeWithBrowser(wide);
        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
        isTrue(wide, ((Outcome.Taken) outcome).reading(), false);
    }

    @Test
    void aBrowserWithoutTheCookieOfThePageIsToldNothing() {
        platform.simulator().play(on(FaultKind.EMPTY_BODY, "/api/"));
        assertThat(platform.scrapeWithBrowser(platform.named("@cosmeya.wide")))
                .isInstanceOfSatisfying(
                        Outcome.Partial.class,
                        partial -> assertThat(partial.reading().endpoint()).isEqualTo("embed"));
    }

    @Test
    void withoutABrowserTheNewestVideosAreAPart() {
        platform.simulator().play(on(FaultKind.TOO_MANY_REQUESTS, "/api/"));
        WorldChannel album = platform.named("@cosmeya.album");
        assertThat(platform.scrape(album)).isInstanceOfSatisfying(Outcome.Partial.class, partial -> {
            ChannelReading reading = partial.reading();
            assertThat(reading.videos()).hasSize(11).allMatch(each -> each.views() != null);
            assertThat(reading.videos().stream().filter(each -> each.likes() != null))
                    .hasSizeBetween(5, 12);
            figuresAreTrue(album, reading);
        });
    }

    @Test
    void theLikesThatOverflowDoNotDisturb() {
        WorldChannel wide = platform.named("@cosmeya.wide");
        assertThat(((Outcome.Taken) platform.scrape(wide)).reading().followers().step())
                .isEqualTo(1);
    }

    private void isTrue(WorldChannel channel, ChannelReading reading, boolean exact) {
        assertThat(reading.handle()).isEqualTo(channel.handle(NOW));
        assertThat(reading.title()).isEqualTo(channel.title());
        assertThat(reading.unknownFields()).isEmpty();
        assertThat(reading.views()).isNull();
        assertThat(reading.videoCount())
                .isEqualTo(Counter.exact(channel.listed(NOW).size()));
        near(reading.followers(), channel.subscribers(NOW), channel.title());
        assertThat(reading.videos())
                .extracting(each -> each.seen().platformId())
                .containsExactlyInAnyOrderElementsOf(
                        channel.listed(NOW).stream().map(WorldVideo::id).toList());
        figuresAreTrue(channel, reading);
        if (exact) {
            assertThat(reading.videos())
                    .filteredOn(each -> each.views() != null && each.views().rounded())
                    .hasSizeLessThan(reading.videos().size() / 10 + 2);
        }
    }

    private void figuresAreTrue(WorldChannel channel, ChannelReading reading) {
        Map<String, WorldVideo> truth =
                channel.listed(NOW).stream().collect(Collectors.toMap(WorldVideo::id, Function.identity()));
        for (VideoReading each : reading.videos()) {
            WorldVideo video = truth.get(each.seen().platformId());
            boolean photo = video.format() == Format.PHOTO;
            assertThat(each.seen().format() == VideoSeen.Format.PHOTO).isEqualTo(photo);
            assertThat(each.seen().title()).isEqualTo(video.title());
            assertThat(Duration.between(each.seen().published(), video.publishedAt()))
                    .isBetween(Duration.ofSeconds(-1), Duration.ofSeconds(1));
            near(each.views(), video.views(NOW), video.title());
            if (!each.endpoint().equals("embed")) {
                near(each.likes(), (long) (video.views(NOW) * video.likeShare()), video.title());
                near(each.comments(), video.comments(NOW), video.title());
                near(each.shares(), video.shares(NOW), video.title());
                assertThat(each.seen().duration() == null).isEqualTo(photo);
            }
        }
    }

    @Test
    void everyLinkLeadsToItsAccount() {
        for (WorldChannel channel : platform.channels()) {
            String handle = channel.handle(NOW);
            Resolution named = platform.resolve(name(handle, "https://www.tiktok.com/" + handle));
            if (channel.removedFor().isPresent() || channel.closed()) {
                assertThat(named).isInstanceOf(Resolution.Unknown.class);
                continue;
            }
            assertThat(((Resolution.Resolved) named).platformId()).isEqualTo(channel.id());
            assertThat(((Resolution.Resolved) named).handle()).isEqualTo(handle);
            assertThat(((Resolution.Resolved) named).title()).isEqualTo(channel.title());
            assertThat(platform.resolve(new ChannelLink.ById(Platform.TIKTOK, channel.id())))
                    .isEqualTo(named);
            assertThat(platform.resolve(shortLink("ZMc" + channel.id()))).isEqualTo(named);
            if (!channel.listed(NOW).isEmpty()) {
                String video = channel.listed(NOW).getFirst().id();
                assertThat(platform.resolve(new ChannelLink.OfVideo(Platform.TIKTOK, video)))
                        .isEqualTo(named);
                assertThat(platform.resolve(new ChannelLink.ById(Platform.TIKTOK, video)))
                        .isEqualTo(named);
                assertThat(platform.resolve(shortLink("ZMv" + video))).isEqualTo(named);
            }
        }
    }

    @Test
    void whatLeadsNowhereIsUnknownAndWhatIsRefusedIsNot() {
        assertThat(platform.resolve(name("@nobody", "https://www.tiktok.com/@nobody")))
                .isInstanceOf(Resolution.Unknown.class);
        assertThat(platform.resolve(new ChannelLink.OfVideo(Platform.TIKTOK, "7000000000000000001")))
                .isInstanceOf(Resolution.Unknown.class);
        assertThat(platform.resolve(shortLink("ZMnothing"))).isInstanceOf(Resolution.Unknown.class);
        platform.simulator().play(on(FaultKind.FOREIGN_REDIRECT, "/ZM"));
        assertThat(platform.resolve(shortLink("ZMnothing"))).isInstanceOf(Resolution.Unavailable.class);
        platform.simulator().play(on(FaultKind.CONSENT_PAGE, "/@"));
        assertThat(platform.resolve(name("@cosmeya.wide", "https://www.tiktok.com/@cosmeya.wide")))
                .isInstanceOf(Resolution.Unavailable.class);
        platform.simulator().play(on(FaultKind.CONSENT_PAGE, "/embed/v2/"));
        assertThat(platform.resolve(new ChannelLink.OfVideo(Platform.TIKTOK, "7000000000000000001")))
                .isInstanceOf(Resolution.Unavailable.class);
    }

    @Test
    void anAccountIsFoundUnderItsNewHandle() {
        WorldChannel atelier = platform.channels().stream()
                .filter(it -> !it.handle(NOW).equals(it.handle(NOW.minus(Duration.ofDays(7)))))
                .findFirst()
                .orElseThrow();
        Outcome outcome = platform.scrape(atelier.id(), atelier.handle(NOW.minus(Duration.ofDays(7))));
        assertThat(((Outcome.Taken) outcome).reading().handle()).isEqualTo(atelier.handle(NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "TOO_MANY_REQUESTS, RateLimited",
        "SERVER_ERROR, Transport",
        "EMPTY_BODY, Challenged",
        "TRUNCATED_GZIP, Transport",
        "SLOW_DRIP, Transport",
        "CONSENT_PAGE, Challenged",
        "CHALLENGE, Challenged",
        "WRONG_CONTENT_TYPE, SchemaChanged",
        "FOREIGN_REDIRECT, Challenged",
        "HUGE_BODY, Transport"
    })
    void aFaultIsNeverAChannelWithoutVideos(FaultKind kind, String outcome) {
        platform.simulator().play(Fault.times(kind, 1_000));
        assertThat(platform.scrape(platform.channels().getFirst()).getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    @Test
    void theLoginWallIsNotAskedAgain() {
        platform.simulator().play(on(FaultKind.LOGIN_WALL, "/@"));
        assertThat(platform.scrape(platform.channels().getFirst())).isInstanceOf(Outcome.LoginRequired.class);
        assertThat(platform.simulator().log())
                .extracting(each -> each.path().replaceFirst("\\?.*", ""))
                .containsExactly("/@cosmeya.cooks", "/login");
    }

    @Test
    void aChallengeThatIsSolvedCostsOneRequestMore() {
        platform.simulator().play(Fault.times(FaultKind.CHALLENGE, 1));
        assertThat(platform.scrape(platform.named("@cosmeya.seldom"))).isInstanceOf(Outcome.Taken.class);
        assertThat(platform.simulator().log())
                .filteredOn(each -> each.path().equals("/@cosmeya.seldom"))
                .extracting(LoggedRequest::fault)
                .containsExactly("CHALLENGE", "");
    }

    private static Fault on(FaultKind kind, String path) {
        return new Fault(kind, null, null, Site.TIKTOK, path, null);
    }

    private static ChannelLink shortLink(String code) {
        return name(code, "https://vm.tiktok.com/" + code + "/");
    }

    private static ChannelLink name(String name, String url) {
        return new ChannelLink.ByName(Platform.TIKTOK, name, url);
    }
}
