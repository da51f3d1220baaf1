package io.cosmeya.scrapers.platform.likee;

import static io.cosmeya.scrapers.Platform.LIKEE;
import static io.cosmeya.scrapers.platform.SimulatedWorld.exactlyNear;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.embedded.simulator.Fault;
import io.cosmeya.embedded.simulator.Simulator;
import io.cosmeya.embedded.simulator.likee.Likee;
import io.cosmeya.embedded.simulator.web.FaultKind;
import io.cosmeya.embedded.simulator.web.Picture;
import io.cosmeya.embedded.simulator.world.Format;
import io.cosmeya.embedded.simulator.world.Site;
import io.cosmeya.embedded.simulator.world.World;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.channel.ChannelLink;
import io.cosmeya.scrapers.channel.ChannelLinks;
import io.cosmeya.scrapers.channel.ChannelResolver.Resolution;
import io.cosmeya.scrapers.channel.LinkPiece;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.SimulatedWorld;
import io.cosmeya.scrapers.platform.VideoReading;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// The whole way over HTTP: real pages of [Pages], a server that plays the platform, and the truth that it knows.
class SimulatedLikeeTests {

    private static final Instant NOW = SimulatedWorld.NOW;

    private final SimulatedWorld played = new SimulatedWorld();
    private final Simulator simulator = played.simulator();
    private final World world = simulator.world(Site.LIKEE);
    private final AnnotationConfigApplicationContext context = played.context(Map.of(), LikeeScraper.class);
    private final LikeeScraper scraper;
    private final LikeeResolver resolver;

    SimulatedLikeeTests() {
        context.refresh();
        scraper = context.getBean(LikeeScraper.class);
        resolver = context.getBean(LikeeResolver.class);
    }

    @AfterEach
    void close() {
        played.close();
    }

    @Test
    void everyChannelOfTheWorldIsReadAsItIs() {
        for (WorldChannel channel : world.channels()) {
            Outcome outcome = scrape(channel);
            String title = channel.title();
            if (channel.removedFor().isPresent()) {
                assertThat(outcome).as(title).isInstanceOf(Outcome.NotFound.class);
            } else if (channel.closed()) {
                assertThat(outcome).as(title).isInstanceOf(Outcome.Private.class);
            } else if (channel.listed(NOW).isEmpty()) {
                assertThat(outcome).as(title).isInstanceOf(Outcome.Empty.class);
            } else if (listed(channel).size() < channel.listed(NOW).size()) {
                assertThat(outcome).as(title).isInstanceOf(Outcome.Partial.class);
                assertThat(((Outcome.Partial) outcome).reason())
                        .isEqualTo("the web lists %d of %d posts"
                                .formatted(
                                        listed(channel).size(),
                                        channel.listed(NOW).size()));
                isTrue(channel, ((Outcome.Partial) outcome).reading());
            } else {
                assertThat(outcome).as(title).isInstanceOf(Outcome.Taken.class);
                isTrue(channel, ((Outcome.Taken) outcome).reading());
            }
        }
    }

    private void isTrue(WorldChannel channel, ChannelReading reading) {
        assertThat(reading.handle()).isEqualTo(channel.handle(NOW));
        assertThat(reading.title()).isEqualTo(channel.title());
        assertThat(reading.unknownFields()).isEmpty();
        assertThat(reading.videoCount())
                .isEqualTo(Counter.exact(channel.listed(NOW).size()));
        exactlyNear(reading.followers(), channel.subscribers(NOW), channel.title());
        Map<String, WorldVideo> truth =
                listed(channel).stream().collect(Collectors.toMap(WorldVideo::id, Function.identity()));
        assertThat(reading.videos())
                .extracting(each -> each.seen().platformId())
                .containsExactlyElementsOf(
                        listed(channel).stream().map(WorldVideo::id).toList());
        for (VideoReading each : reading.videos()) {
            WorldVideo video = truth.get(each.seen().platformId());
            assertThat(each.seen().title()).isEqualTo(video.title().strip());
            assertThat(each.seen().published()).isEqualTo(video.publishedAt().truncatedTo(ChronoUnit.SECONDS));
            exactlyNear(each.views(), video.views(NOW), video.title());
            exactlyNear(each.comments(), video.comments(NOW), video.title());
            exactlyNear(each.shares(), video.shares(NOW), video.title());
            exactlyNear(each.likes(), (long) (video.views(NOW) * video.likeShare()), video.title());
        }
        assertThat(reading.videos().getFirst().seen().duration().toSeconds())
                .isEqualTo(truth.get(reading.videos().getFirst().seen().platformId())
                        .length()
                        .toSeconds());
    }

    @Test
    void everyFormOfALinkLeadsToItsChannel() {
        for (WorldChannel channel : world.channels()) {
            String handle = channel.handle(NOW);
            Resolution named = resolve("https://likee.video/" + handle);
            if (channel.removedFor().isPresent()) {
                assertThat(named).isInstanceOf(Resolution.Unknown.class);
                continue;
            }
            assertThat(named).isInstanceOfSatisfying(Resolution.Resolved.class, found -> {
                assertThat(found.platformId()).isEqualTo(channel.id());
                assertThat(found.handle()).isEqualTo(handle);
                assertThat(found.title()).isEqualTo(channel.title());
            });
            assertThat(resolve("likee " + channel.id())).isEqualTo(named);
            assertThat(resolve("https://likee.video/user/@" + channel.id())).isEqualTo(named);
            assertThat(resolve("https://l.likee.video/p/" + Likee.code(channel.id())))
                    .isEqualTo(named);
            if (!listed(channel).isEmpty()) {
                String post = listed(channel).getFirst().id();
                assertThat(resolve("https://likee.video/x/video/" + post)).isEqualTo(named);
                assertThat(resolve("https://l.likee.video/v/" + Likee.code(post)))
                        .isEqualTo(named);
            }
        }
        assertThat(resolve("https://l.likee.video/p/app")).isInstanceOf(Resolution.Unavailable.class);
        assertThat(resolve("https://l.likee.video/p/nobody")).isInstanceOf(Resolution.Unknown.class);
        assertThat(resolve("https://likee.video/@nobody")).isInstanceOf(Resolution.Unknown.class);
    }

    @Test
    void aRenamedChannelIsFoundByItsNumber() {
        WorldChannel channel = world.named("@sova.dance", NOW).orElseThrow();
        Outcome outcome = scraper.scrape(Answers.channel(channel.id(), "@a_name_of_before"));
        assertThat(((Outcome.Taken) outcome).reading().handle()).isEqualTo("@sova.dance");
    }

    @Test
    void aPictureOfAPostCanBeFetched() {
        new Picture("first", "AB", 8, 8).jpeg(); // the fonts of this machine may take seconds to load
        Outcome outcome = scrape(world.named("@mika_makes", NOW).orElseThrow());
        ChannelReading reading = ((Outcome.Taken) outcome).reading();
        Pages pages = context.getBean(Pages.class);
        for (String url :
                List.of(reading.avatarUrl(), reading.videos().getFirst().seen().pictureUrl())) {
            assertThat(pages.fetch(PageRequest.get(url)))
                    .isInstanceOfSatisfying(
                            Fetched.Answered.class,
                            answered -> assertThat(answered.page().status()).isEqualTo(200));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TOO_MANY_REQUESTS, RateLimited",
        "SERVER_ERROR, Transport",
        "EMPTY_BODY, Challenged",
        "TRUNCATED_GZIP, Transport",
        "SLOW_DRIP, Transport",
        "CHALLENGE, Challenged",
        "LOGIN_WALL, LoginRequired",
        "WRONG_CONTENT_TYPE, SchemaChanged",
        "FOREIGN_REDIRECT, Challenged",
        "HUGE_BODY, Transport"
    })
    void aFaultIsNeverAChannelWithoutPosts(FaultKind kind, String outcome) {
        simulator.play(Fault.times(kind, 1_000));
        assertThat(scrape(world.channels().getFirst()).getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"TOO_MANY_REQUESTS", "SERVER_ERROR", "EMPTY_BODY", "CHALLENGE", "LOGIN_WALL", "WRONG_CONTENT_TYPE"})
    void aFaultThatPassesCostsNothing(FaultKind kind) {
        simulator.play(Fault.times(kind, 3));
        WorldChannel channel = world.named("@mika_makes", NOW).orElseThrow();
        Outcome outcome = scrape(channel);
        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
        isTrue(channel, ((Outcome.Taken) outcome).reading());
    }

    private Outcome scrape(WorldChannel channel) {
        return scraper.scrape(Answers.channel(channel.id(), channel.handle(NOW)));
    }

    private Resolution resolve(String pasted) {
        ChannelLink link = ((LinkPiece.Understood) ChannelLinks.parse(pasted).getFirst()).link();
        assertThat(link.platform()).isEqualTo(LIKEE);
        return resolver.resolve(link);
    }

    private static List<WorldVideo> listed(WorldChannel channel) {
        return channel.listed(NOW).stream()
                .filter(video -> video.format() != Format.PHOTO)
                .toList();
    }
}
