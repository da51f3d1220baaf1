package io.cosmeya.scrapers.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/// A server of this machine that stands in for TikTok, and browsers that ask it. It has a list, cookies, a download and
/// an answer that never comes; `bodies` and `hops` are what a test puts at a path.
class PlayedTikTok implements AutoCloseable {

    static final String TIKTOK = "https://www.tiktok.com";

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

    final List<String> asked = new CopyOnWriteArrayList<>();
    final Map<String, String> bodies = new ConcurrentHashMap<>();
    final Map<String, String> hops = new ConcurrentHashMap<>();
    private final LocalServer server = new LocalServer(this::answer);

    String origin() {
        return server.origin();
    }

    static BrowserVisit visit(String path) {
        return BrowserVisit.of(URI.create(TIKTOK + path));
    }

    /// @param pages after which a browser is replaced
    /// @param megabytes above which it is
    BrowserPages pages(int pages, int megabytes) {
        return pages(settings(null, pages, megabytes));
    }

    BrowserPages pages(BrowserSettings settings) {
        return new BrowserPages(Clock.systemUTC(), settings, LocalSettings.of(Map.of(TIKTOK, server.origin())));
    }

    static BrowserSettings settings(@Nullable String executable, int pages, int megabytes) {
        return new BrowserSettings(
                1,
                executable,
                false,
                Duration.ofSeconds(30),
                pages,
                DataSize.ofMegabytes(megabytes),
                DataSize.ofMegabytes(64));
    }

    @Override
    public void close() {
        server.close();
    }

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
}
