package io.cosmeya.scrapers.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.channel.ChannelResolver.Resolution;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScrapersTest
class ChannelsTests {

    private static final String ONE = "UC" + "1".repeat(22);
    private static final String TWO = "UC" + "2".repeat(22);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ChannelRows rows;

    @Autowired
    Ground ground;

    final AtomicInteger asked = new AtomicInteger();
    String handleOfOne = "@one";
    Channels channels;

    @BeforeEach
    void aPlatformOfTwoChannels() {
        ground.clear();
        ChannelResolver resolver = new ChannelResolver() {
            @Override
            public Platform platform() {
                return Platform.YOUTUBE;
            }

            @Override
            public Resolution resolve(ChannelLink link) {
                asked.incrementAndGet();
                return answer(link);
            }
        };
        var beans = new StaticListableBeanFactory(Map.of("scripted", resolver));
        channels = new Channels(jdbc, rows, new Resolving(beans.getBeanProvider(ChannelResolver.class)));
    }

    private Resolution answer(ChannelLink link) {
        String text = link.toString();
        if (text.contains("busy")) {
            return new Resolution.Unavailable("too many requests");
        }
        boolean one = text.contains(ONE) || text.contains("one") || link instanceof ChannelLink.OfVideo;
        if (one) {
            return new Resolution.Resolved(ONE, handleOfOne, "Title of " + handleOfOne, null);
        }
        return text.contains("two")
                ? new Resolution.Resolved(TWO, "@two", "Two", null)
                : new Resolution.Unknown("no such channel");
    }

    @Test
    void eachLinkOfATextIsAnswered() {
        channels.add("https://www.youtube.com/@two");
        List<PastedLink> links = channels.add("""
                https://www.youtube.com/@one and https://www.youtube.com/@two
                https://www.youtube.com/@nobody
                https://www.youtube.com/@busy https://www.tiktok.com/@one
                https://example.com/x""");
        assertThat(links).extracting(PastedLink::line).containsExactly(1, 1, 2, 3, 3, 4);
        assertThat(links)
                .extracting(PastedLink::answer)
                .containsExactly(
                        new Answer.Accepted(Platform.YOUTUBE, ONE, "@one", "Title of @one", 2, false),
                        new Answer.Duplicate(1, "Two"),
                        new Answer.Refused("not_found", "no such channel"),
                        new Answer.Refused("unavailable", "too many requests"),
                        new Answer.Refused("unsupported_yet", "channels of tiktok are not read yet"),
                        new Answer.Refused("unknown_platform", "not an address of a known platform"));
    }

    @Test
    void aCheckSavesNothing() {
        List<PastedLink> links = channels.check("https://www.youtube.com/@one https://www.youtube.com/channel/" + ONE);
        assertThat(links)
                .extracting(PastedLink::answer)
                .containsExactly(
                        new Answer.Accepted(Platform.YOUTUBE, ONE, "@one", "Title of @one", null, false),
                        new Answer.Duplicate(null, "Title of @one"));
        assertThat(channels.active(Platform.YOUTUBE)).isEmpty();
    }

    @Test
    void theSameLinkTwiceIsAskedOnce() {
        channels.add("https://www.youtube.com/@one https://www.youtube.com/@one");
        assertThat(asked).hasValue(1);
        assertThat(channels.active(Platform.YOUTUBE)).hasSize(1);
    }

    @Test
    void aVideoOffersItsOwner() {
        Answer answer = channels.add("https://youtu.be/dQw4w9WgXcQ").getFirst().answer();
        assertThat(answer).isEqualTo(new Answer.Accepted(Platform.YOUTUBE, ONE, "@one", "Title of @one", 1, true));
    }

    @Test
    void aRenamedHandleKeepsItsChannel() {
        channels.add("https://www.youtube.com/@one");
        handleOfOne = "@oneanew";
        assertThat(channels.add("https://www.youtube.com/@oneanew").getFirst().answer())
                .isEqualTo(new Answer.Duplicate(1, "Title of @oneanew"));
        assertThat(channels.find(1).orElseThrow().handle()).isEqualTo("@oneanew");
        assertThat(ground.count("SELECT count(*) FROM scrapers.channel_alias WHERE channel_id = 1"))
                .isEqualTo(2);
    }

    @Test
    void aPausedChannelThatIsPastedAgainIsCollectedAgain() {
        channels.add("https://www.youtube.com/@one");
        channels.mark(1, Channel.State.PAUSED);
        assertThat(channels.active(Platform.YOUTUBE)).isEmpty();
        assertThat(channels.add("https://www.youtube.com/@one").getFirst().answer())
                .isEqualTo(new Answer.Accepted(Platform.YOUTUBE, ONE, "@one", "Title of @one", 1, false));
        assertThat(channels.active(Platform.YOUTUBE)).hasSize(1);
    }

    @Test
    void channelsAreFoundByPartOfTheirNameWhateverItsSigns() {
        ground.channels(12);
        ground.execute("UPDATE scrapers.channel SET title = '100% _Кино_' WHERE id = 5");
        assertThat(page("% _кин")).extracting(Channel::id).containsExactly(5);
        assertThat(page("@c1")).extracting(Channel::id).containsExactly(1, 10, 11, 12);
        ChannelQuery second = new ChannelQuery(Scope.ALL, 1, 5, Platform.YOUTUBE, null, null, ChannelQuery.Sort.ADDED);
        assertThat(channels.page(second)).extracting(Channel::id).containsExactly(7, 6, 5, 4, 3);
        assertThat(channels.count(second)).isEqualTo(12);
    }

    private List<Channel> page(String words) {
        return channels.page(new ChannelQuery(Scope.ALL, 0, 50, null, words, null, ChannelQuery.Sort.TITLE));
    }
}
