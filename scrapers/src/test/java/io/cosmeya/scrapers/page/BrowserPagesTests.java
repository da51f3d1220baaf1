package io.cosmeya.scrapers.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpExchange;
import io.cosmeya.scrapers.page.Fetched.Why;
import io.cosmeya.scrapers.page.Visited.End;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.unit.DataSize;

/// With the real Chromium, against a server of this machine that stands in for TikTok.
@Timeout(120)
class BrowserPagesTests {

    private static final String TIKTOK = "https://www.tiktok.com";
    private static final String LIST = """
            <!doctype html><title>list</title><body style="margin:0"><div id=all style="height:1500px">start</div><script>
            let next = 0, busy = false;
            async function more() {
              if (busy || next < 0) return; busy = true;
              const answer = await (await fetch('/api/post/item_list/?cursor=' + next)).json();
              const part = document.createElement('div'); part.style.height = '1500px'; part.textContent = answer.items.join();
              document.body.append(part); next = answer.next; busy = false;
            }
            addEventListener('scroll', () => { if (innerHeight + scrollY > document.body.scrollHeight - 400) more(); });
            more();
            </script>""";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final LocalServer server = new LocalServer(this::answer);
    private BrowserPages pages = pages(50, 900);

    @AfterEach
    void stop() {
        pages.close();
        server.close();
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
        assertThat(asked).contains("/heavy", "/script.js").doesNotContain("/a.png", "/b.png", "/c.woff2", "/d.mp4");
    }

    @Test
    void foreignHostsAreNotAskedByWhateverWay() throws Exception {
        try (LocalServer foreign = new LocalServer(exchange -> {
            asked.add("foreign " + exchange.getRequestURI());
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
            bodies.put("/evil", page);
            hops.put("/hop", address + "/hopped");
            // All are rejected; a worker that is blocked is taken in silence.
            Visited.Seen seen = seen(pages.open(visit("/evil").within(Duration.ofSeconds(20), Duration.ofSeconds(2))));
            assertThat(asked).noneMatch(each -> each.startsWith("foreign")).doesNotContain("/worker.js");
            assertThat(seen.page().text()).contains("<title>rrrfr</title>");
        }
    }

    @Test
    void aPageThatSendsElsewhereIsNotFollowed() {
        hops.put("/away", "https://evil.example/landing?token=secret");
        assertThat(pages.open(visit("/away")))
                .isEqualTo(new Visited.Failed(Why.FOREIGN_REDIRECT, "evil.example/landing"));
        hops.put("/inside", "http://169.254.169.254/latest");
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
            assertThat(signIns).contains("Basic " + pair + " " + server.origin() + "/x");
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

    @Test
    void aBrowserKilledInTheMiddleLosesNoTask() throws Exception {
        seen(pages.open(visit("/cookies")));
        BrowserSeat seat = pages.seats().getFirst();
        CompletableFuture<Visited> visiting =
                CompletableFuture.supplyAsync(() -> pages.open(visit("/list").collecting("/api/post/item_list/", 50)));
        while (asked.stream().noneMatch(each -> each.startsWith("/api/"))) {
            Thread.sleep(5);
        }
        ProcessHandle.of(seat.pid()).orElseThrow().destroyForcibly();
        assertThat(seen(visiting.get()).collected()).hasSize(4);
        assertThat(seat.started()).isEqualTo(2);
    }

    @Test
    void aPageThatHoldsItsBrowserIsCutOff() {
        bodies.put("/spin", "<script>setTimeout(() => { for (;;); }, 100)</script>");
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
        pages = pages(2, 900);
        for (int i = 0; i < 3; i++) {
            seen(pages.open(visit("/cookies")));
        }
        assertThat(pages.seats().getFirst().started()).isEqualTo(2);
        pages.close();
        pages = pages(50, 60);
        bodies.put(
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
        BrowserPages none =
                new BrowserPages(Clock.systemUTC(), settings(1, "/nowhere/chromium", 50, 900), pagesSettings());
        // A named one that is missing falls back to the machine's.
        assertThat(none.ready()).isEqualTo(pages.ready());
        assertThat(Chromium.executable("/bin/sh").orElseThrow()).hasToString("/bin/sh");
        none.close();
    }

    private final Map<String, String> bodies = new java.util.concurrent.ConcurrentHashMap<>();
    private final Map<String, String> hops = new java.util.concurrent.ConcurrentHashMap<>();

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        if (hops.containsKey(path)) {
            exchange.getResponseHeaders().set("Location", hops.get(path));
            exchange.sendResponseHeaders(302, -1);
            return;
        }
        switch (path) {
            case "/list" -> html(exchange, LIST);
            case "/api/post/item_list/" -> {
                int page = Integer.parseInt(exchange.getRequestURI().getQuery().replaceAll("\\D", ""));
                String text =
                        "{\"items\":[%d,%d],\"next\":%d}".formatted(2 * page, 2 * page + 1, page == 3 ? -1 : page + 1);
                LocalServer.send(exchange, 200, "application/json", text.getBytes(UTF_8));
            }
            case "/heavy" -> html(exchange, """
                    <style>@font-face{font-family:f;src:url(/c.woff2)} body{font-family:f;background:url(/b.png)}</style>
                    <body>text<img src=/a.png><video src=/d.mp4 autoplay muted></video><script src=/script.js></script>""");
            case "/cookies" -> {
                exchange.getResponseHeaders().set("Set-Cookie", "set=2; Path=/");
                html(
                        exchange,
                        "cookies: " + exchange.getRequestHeaders().getFirst("Cookie") + " agent: "
                                + exchange.getRequestHeaders().getFirst("User-Agent"));
            }
            case "/download" -> {
                exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=x.bin");
                LocalServer.send(exchange, 200, "application/octet-stream", new byte[1000]);
            }
            case "/never" -> {
                try {
                    Thread.sleep(20_000);
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
            }
            default -> html(exchange, bodies.getOrDefault(path, "else"));
        }
    }

    private static void html(HttpExchange exchange, String text) throws IOException {
        LocalServer.send(exchange, 200, "text/html; charset=utf-8", text.getBytes(UTF_8));
    }

    private static BrowserVisit visit(String path) {
        return BrowserVisit.of(URI.create(TIKTOK + path));
    }

    private static Visited.Seen seen(Visited visited) {
        assertThat(visited).isInstanceOf(Visited.Seen.class);
        return (Visited.Seen) visited;
    }

    private BrowserPages pages(int pages, int megabytes) {
        return new BrowserPages(Clock.systemUTC(), settings(1, null, pages, megabytes), pagesSettings());
    }

    private static BrowserSettings settings(int most, String executable, int pages, int megabytes) {
        return new BrowserSettings(
                most,
                executable,
                false,
                Duration.ofSeconds(30),
                pages,
                DataSize.ofMegabytes(megabytes),
                DataSize.ofMegabytes(64));
    }

    private PagesSettings pagesSettings() {
        return new PagesSettings(
                Map.of(TIKTOK, server.origin()),
                Duration.ofSeconds(5),
                Duration.ofSeconds(2),
                DataSize.ofMegabytes(16),
                null);
    }
}
