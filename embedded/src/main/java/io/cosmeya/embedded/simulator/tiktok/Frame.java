package io.cosmeya.embedded.simulator.tiktok;

import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// The HTML around the data of a page, and the cookies that come with it.
final class Frame {

    private static final String UNIVERSAL = """
            <!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><title>TikTok</title></head>
            <body><div id="app"></div>
            <script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">%s</script>%s</body></html>
            """;
    private static final String EMBED = """
            <!DOCTYPE html><html><body>
            <script id="__FRONTITY_CONNECT_STATE__" type="application/json">%s</script></body></html>
            """;

    /// Asks for the list of videos as the page does, and for more when somebody scrolls to its end.
    private static final String LIST = """
            <script>
            const secUid = %s;
            let cursor = '0', more = true, busy = false;
            async function load() {
              if (busy || !more) return;
              busy = true;
              const token = (document.cookie.match(/msToken=([^;]*)/) || [])[1] || '';
              const query = new URLSearchParams({aid: '1988', count: '16', secUid, cursor, msToken: token});
              const answer = await fetch('/api/post/item_list/?' + query);
              const text = await answer.text();
              const list = text ? JSON.parse(text) : {hasMore: false};
              for (const item of list.itemList || []) {
                const card = document.createElement('div');
                card.style.height = '240px';
                card.dataset.e2e = 'user-post-item';
                card.textContent = item.desc;
                document.getElementById('app').append(card);
              }
              more = list.hasMore;
              cursor = list.cursor;
              busy = false;
            }
            addEventListener('scroll', () => {
              if (innerHeight + scrollY > document.body.scrollHeight - 600) load();
            });
            load();
            </script>
            """;

    private Frame() {}

    /// A page whose scope is one document: `webapp.user-detail`, `webapp.video-detail`.
    static Answer page(String scope, Object detail, String channelId) {
        return cookies(Answer.html(200, UNIVERSAL.formatted(script(scope(scope, detail)), ""), channelId));
    }

    /// The same with the script that asks for the list of videos.
    static Answer profile(Object detail, String secUid, String channelId) {
        String html = UNIVERSAL.formatted(script(scope("webapp.user-detail", detail)), LIST.formatted(script(secUid)));
        return cookies(Answer.html(200, html, channelId));
    }

    /// A page for other sites' frames.
    static Answer embed(String route, Object data, String channelId) {
        Object state = Json.nest("source.data", object(route, data));
        return Answer.html(200, EMBED.formatted(script(state)), channelId);
    }

    private static Map<String, Object> scope(String name, Object detail) {
        return object("__DEFAULT_SCOPE__", object(name, detail));
    }

    private static Answer cookies(Answer answer) {
        return answer.with("Set-Cookie", List.of("ttwid=1%7Csimulated; Path=/; HttpOnly", "msToken=simulated; Path=/"));
    }

    /// JSON that may stand within a script.
    private static String script(Object tree) {
        return new String(Json.bytes(tree), StandardCharsets.UTF_8).replace("<", "\\u003c");
    }
}
