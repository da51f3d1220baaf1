package io.cosmeya.scrapers.platform.likee;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.channel.ChannelLink;
import io.cosmeya.scrapers.channel.ChannelLinks;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.channel.LinkPiece;
import io.cosmeya.scrapers.video.Video;
import io.cosmeya.scrapers.video.VideoSeen;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The addresses that we show to people are ones that we understand ourselves.
@ScrapersTest
class LikeeAddressTests {

    @Autowired
    Channels channels;

    @Autowired
    Ground ground;

    @Test
    void aChannelIsShownByItsNameElseByItsNumber() {
        ground.clear();
        ground.execute("""
                INSERT INTO scrapers.channel (platform, platform_id, handle, title, added_at)
                VALUES ('likee', '1326964767', '@sarah.stefano', 'S', now()), ('likee', '30007', NULL, 'L', now())""");
        assertThat(channels.active(Platform.LIKEE))
                .extracting(Channel::url)
                .containsExactlyInAnyOrder("https://likee.video/@sarah.stefano", "https://likee.video/@30007");
    }

    @Test
    void aVideoIsShownByItsId() {
        String id = "6941112750224957471";
        Video video =
                new Video(1, Platform.LIKEE, id, 1, "t", VideoSeen.Format.VIDEO, null, null, null, null, Instant.EPOCH);
        LinkPiece piece = ChannelLinks.parse(video.url()).getFirst();
        assertThat(((LinkPiece.Understood) piece).link()).isEqualTo(new ChannelLink.OfVideo(Platform.LIKEE, id));
    }
}
