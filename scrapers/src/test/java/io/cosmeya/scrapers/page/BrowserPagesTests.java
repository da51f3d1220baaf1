package io.cosmeya.scrapers.page;

import static io.cosmeya.scrapers.page.Fetches.seen;
import static io.cosmeya.scrapers.page.PlayedTikTok.TIKTOK;
import static io.cosmeya.scrapers.page.PlayedTikTok.visit;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cosmeya.scrapers.page.Fetched.Why;
import io.cosmeya.scrapers.page.Visited.End;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// With the real Chromium, against a server of this machine that stands in for TikTok.
@Timeout(120)
class BrowserPagesTests {

    private final PlayedTikTok tiktok = new PlayedTikTok();
    private final BrowserPages pages = tiktok.pages(50, 900);

    @AfterEach
    void stop() {
        pages.close();
        tiktok.close();
    }

    @Test
    void aScrolledListIsHeardToItsEnd() {
        Visited.Seen seen = seen(pages.open(visit("/list").collecting("/api/post/item_list/", 50)));
        assertThat(seen.collected())
                .extracting(Page::text)
                .containsExactly(
                        "{\"items\":[0,1],\"next\":1}",
                        "{\"items\":[2,3],\"next\":2}",
                        "{\"items\":[4,5],\"next\":3}",
                        "{\"items\":[6,7],\"next\":-1}");
        assertThat(seen.collected().getFirst().uri()).hasToString(TIKTOK + "/api/post/item_list/?cursor=0");
        assertThat(seen.end()).isEqualTo(End.QUIET);
        assertThat(seen.page().uri()).hasToString(TIKTOK + "/list");
        assertThat(seen.page().status()).isEqualTo(200);
        assertThat(seen.page().text()).contains("<title>list</title>", "6,7");
    }

    @Test
    void aVisitEndsWithWhatIsEnough() {
        Visited.Seen seen = seen(pages.open(visit("/list").collecting("/api/post/item_list/", 2)));
        assertThat(seen.collected()).hasSize(2);
        assertThat(seen.end()).isEqualTo(End.ENOUGH);
    }

    @Test
    void picturesFontsAndMediaAreNotLoaded() {
        seen(pages.open(visit("/heavy")));
        assertThat(tiktok.asked)
                .contains("/heavy", "/script.js")
                .doesNotContain("/a.png", "/b.png", "/c.woff2", "/d.mp4");
    }

    @Test
    void foreignHostsAreNotAskedByWhateverWay() throws Exception {
        try (LocalServer foreign = new LocalServer(exchange -> {
            tiktok.asked.add("foreign " + exchange.getRequestURI());
            LocalServer.send(exchange, 200, "text/html", "stolen".getBytes(UTF_8));
        })) {
            String address = "http://127.0.0.1:" + foreign.port();
            String page = """
                    <title>none</title><script>
                    document.title = 'x';
                    const all = [fetch('%1$s/fetch', {mode: 'no-cors'}), fetch('https://evil.example/f', {mode: 'no-cors'}),
                      fetch('/hop', {mode: 'no-cors'}), navigator.serviceWorker
                        ? navigator.serviceWorker.register('/worker.js') : Promise.reject('no workers')];
                    navigator.sendBeacon('%1$s/beacon'); new Image().src = '%1$s/i.png';
                    const socket = new Promise((yes, no) => { const s = new WebSocket('ws://127.0.0.1:%2$d/socket');
                      s.onopen = yes; s.onerror = no; s.onclose = no; });
                    new Worker(URL.createObjectURL(new Blob(["fetch('%1$s/worker', {mode: 'no-cors'})"])));
                    Promise.allSettled([...all, socket]).then(list => document.title = list.map(e => e.status[0]).join(''));
                    </script><iframe src="%1$s/frame"></iframe><link rel=stylesheet href="%1$s/style.css">
                    <script src="%1$s/script.js"></script><link rel=prefetch href="%1$s/prefetch">""".formatted(address, foreign.port());
            tiktok.bodies.put("/evil", page);
            tiktok.hops.put("/hop", address + "/hopped");
            // All are rejected; a worker that is blocked is taken in silence.
            Visited.Seen seen = seen(pages.open(visit("/evil").within(Duration.ofSeconds(20), Duration.ofSeconds(2))));
            assertThat(tiktok.asked)
                    .noneMatch(each -> each.startsWith("foreign"))
                    .doesNotContain("/worker.js");
            assertThat(seen.page().text()).contains("<title>rrrfr</title>");
        }
    }

    @Test
    void aPageThatSendsElsewhereIsNotFollowed() {
        tiktok.hops.put("/away", "https://evil.example/landing?token=secret");
        assertThat(pages.open(visit("/away")))
                .isEqualTo(new Visited.Failed(Why.FOREIGN_REDIRECT, "evil.example/landing"));
        tiktok.hops.put("/inside", "http://169.254.169.254/latest");
        assertThat(pages.open(visit("/inside")))
                .isEqualTo(new Visited.Failed(Why.FOREIGN_REDIRECT, "169.254.169.254/latest"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pages.open(BrowserVisit.of(URI.create("https://evil.example/"))));
    }

    @Test
    void aDownloadIsRefused() {
        Visited visited = pages.open(visit("/download"));
        assertThat(visited).isInstanceOf(Visited.Failed.class);
        assertThat(((Visited.Failed) visited).why()).isEqualTo(Why.BROKEN);
    }

    @Test
    void anExitIsSignedInToForOneVisitAlone() {
        List<String> signIns = new CopyOnWriteArrayList<>();
        try (LocalServer proxy = new LocalServer(exchange -> {
            signIns.add(exchange.getRequestHeaders().getFirst("Proxy-Authorization") + " " + exchange.getRequestURI());
            LocalServer.send(exchange, 200, "text/html", "<title>by exit</title>".getBytes(UTF_8));
        })) {
            Exit exit = new Exit("us", "127.0.0.1", proxy.port(), "someone", "pa:ss", Exit.Kind.HTTP);
            Visited.Seen far = seen(pages.open(visit("/x").by(exit, List.of(), "Agent/1")));
            assertThat(far.page().text()).contains("by exit");
            assertThat(far.page().exit()).isEqualTo("us");
            String pair = Base64.getEncoder().encodeToString("someone:pa:ss".getBytes(UTF_8));
            assertThat(signIns).contains("Basic " + pair + " " + tiktok.origin() + "/x");
            int before = signIns.size();
            Visited.Seen near = seen(pages.open(visit("/list")));
            assertThat(near.page().exit()).isEqualTo("direct");
            assertThat(signIns).hasSize(before);
        }
    }

    @Test
    void cookiesStayWithinAVisit() {
        BrowserCookie given = new BrowserCookie("given", "hush", "127.0.0.1", "/");
        Visited.Seen first = seen(pages.open(visit("/cookies").by(null, List.of(given), "Agent/1")));
        assertThat(first.page().text()).contains("given=hush", "Agent/1");
        assertThat(first.cookies()).extracting(BrowserCookie::name).containsExactlyInAnyOrder("given", "set");
        Visited.Seen second = seen(pages.open(visit("/cookies")));
        assertThat(second.page().text()).doesNotContain("given=hush", "set=2");
        assertThat(given.toString()).doesNotContain("hush");
    }
}
