package io.cosmeya.scrapers.page;

import static io.cosmeya.scrapers.page.Fetches.seen;
import static io.cosmeya.scrapers.page.PlayedTikTok.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.page.Fetched.Why;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// With the real Chromium: when a browser ends, and what becomes of its visit.
@Timeout(120)
class BrowserSeatTests {

    private final PlayedTikTok tiktok = new PlayedTikTok();
    private BrowserPages pages = tiktok.pages(50, 900);

    @AfterEach
    void stop() {
        pages.close();
        tiktok.close();
    }

    @Test
    void aBrowserKilledInTheMiddleLosesNoTask() throws Exception {
        seen(pages.open(visit("/cookies")));
        BrowserSeat seat = pages.seats().getFirst();
        CompletableFuture<Visited> visiting =
                CompletableFuture.supplyAsync(() -> pages.open(visit("/list").collecting("/api/post/item_list/", 50)));
        while (tiktok.asked.stream().noneMatch(each -> each.startsWith("/api/"))) {
            Thread.sleep(5);
        }
        ProcessHandle.of(seat.pid()).orElseThrow().destroyForcibly();
        assertThat(seen(visiting.get()).collected()).hasSize(4);
        assertThat(seat.started()).isEqualTo(2);
    }

    @Test
    void aPageThatHoldsItsBrowserIsCutOff() {
        tiktok.bodies.put("/spin", "<script>setTimeout(() => { for (;;); }, 100)</script>");
        BrowserVisit spin = visit("/spin").collecting("/none", 1).within(Duration.ofSeconds(5), Duration.ofSeconds(5));
        assertThat(pages.open(spin)).isEqualTo(new Visited.Failed(Why.TIMED_OUT, "no end in PT5S"));
        assertThat(seen(pages.open(visit("/list"))).page().text()).contains("start");
    }

    @Test
    void aPageThatNeverComesTimesOut() {
        assertThat(pages.open(visit("/never").within(Duration.ofMillis(1500), Duration.ofSeconds(1))))
                .isEqualTo(new Visited.Failed(Why.TIMED_OUT, "no page in PT1.5S"));
    }

    @Test
    void aBrowserIsReplacedAfterItsPagesAndAboveItsSize() {
        pages.close();
        pages = tiktok.pages(2, 900);
        for (int i = 0; i < 3; i++) {
            seen(pages.open(visit("/cookies")));
        }
        assertThat(pages.seats().getFirst().started()).isEqualTo(2);
        pages.close();
        pages = tiktok.pages(50, 60);
        tiktok.bodies.put(
                "/large",
                "<script>globalThis.all = Array.from({length: 60}, (_, i) => new Uint8Array(1e6).fill(i))"
                        + "</script>large");
        seen(pages.open(visit("/large")));
        assertThat(pages.seats().getFirst().pid()).isZero();
        seen(pages.open(visit("/cookies")));
        assertThat(pages.seats().getFirst().started()).isEqualTo(2);
    }

    @Test
    void withoutABrowserItSaysWhatToInstall() {
        BrowserPages none = tiktok.pages(PlayedTikTok.settings("/nowhere/chromium", 50, 900));
        // A named one that is missing falls back to the machine's.
        assertThat(none.ready()).isEqualTo(pages.ready());
        assertThat(Chromium.executable("/bin/sh").orElseThrow()).hasToString("/bin/sh");
        none.close();
    }
}
