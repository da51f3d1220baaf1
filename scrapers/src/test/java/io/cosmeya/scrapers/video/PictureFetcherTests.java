package io.cosmeya.scrapers.video;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.SettableClock;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.page.Pages;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScrapersTest
class PictureFetcherTests {

    @Autowired
    PictureRows rows;

    @Autowired
    Pictures pictures;

    @Autowired
    Ground ground;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void aChannelWithAnAvatar() {
        ground.clear();
        ground.channels(1);
        ground.execute("UPDATE scrapers.channel SET avatar_url = 'https://yt3.ggpht.com/one'");
    }

    @Test
    void aPictureIsFetchedOnceAndAgainWhenItsAddressChanges() throws IOException {
        PictureFetcher fetcher = new PictureFetcher(rows, answering(200, SmallPictureTests.picture(900, 900, "jpeg")));
        assertThat(fetcher.fetch()).isEqualTo(1);
        assertThat(pictures.find(Picture.Kind.CHANNEL, 1).orElseThrow().contentType())
                .isEqualTo("image/jpeg");
        assertThat(fetcher.fetch()).isZero();
        ground.execute("UPDATE scrapers.channel SET avatar_url = 'https://yt3.ggpht.com/two'");
        assertThat(fetcher.fetch()).isEqualTo(1);
    }

    @Test
    void aPictureThatCannotBeHadIsTriedAgainLaterEachTime() {
        PictureFetcher fetcher = new PictureFetcher(rows, answering(404, new byte[0]));
        assertThat(fetcher.fetch()).isEqualTo(1);
        assertThat(fetcher.fetch()).isZero();
        clock.pass(Duration.ofMinutes(15));
        assertThat(fetcher.fetch()).isEqualTo(1);
        clock.pass(Duration.ofMinutes(15));
        assertThat(fetcher.fetch()).isZero();
        clock.pass(Duration.ofMinutes(15));
        assertThat(fetcher.fetch()).isEqualTo(1);
        assertThat(pictures.find(Picture.Kind.CHANNEL, 1)).isEmpty();
    }

    @Test
    void theOldPictureStaysWhileTheNewOneCannotBeHad() throws IOException {
        new PictureFetcher(rows, answering(200, SmallPictureTests.picture(90, 90, "jpeg"))).fetch();
        ground.execute("UPDATE scrapers.channel SET avatar_url = 'https://elsewhere.example/two'");
        Pages unknown = _ -> {
            throw new IllegalArgumentException("not a known host");
        };
        assertThat(new PictureFetcher(rows, unknown).fetch()).isEqualTo(1);
        assertThat(pictures.find(Picture.Kind.CHANNEL, 1)).isPresent();
    }

    private Pages answering(int status, byte[] body) {
        return request ->
                new Fetched.Answered(new Page(request.uri(), status, Map.of(), body, clock.instant(), "direct"));
    }
}
