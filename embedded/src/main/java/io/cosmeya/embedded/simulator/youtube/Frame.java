package io.cosmeya.embedded.simulator.youtube;

import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Json;
import io.cosmeya.embedded.simulator.world.World;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pages from which a client learns which version it is: `/sw.js_data`, `/sw.js` and a channel's HTML.
record Frame(World world) {

    private static final String HTML = """
            <!DOCTYPE html><html lang="en"><head><title>%1$s - YouTube</title>
            <script nonce="simulated">ytcfg.set(%2$s);</script></head><body>
            <script nonce="simulated">var ytInitialData = %3$s;</script></body></html>
            """;

    /// The data of the service worker; the version stands at `[0][2][0][0][16]`, after a line that is no JSON.
    Answer workerData() {
        List<Object> device = new ArrayList<>(Collections.nCopies(20, ""));
        device.set(0, "en");
        device.set(2, "US");
        device.set(6, "1");
        device.set(15, "WEB");
        device.set(16, ResponseContext.CLIENT_VERSION);
        Object config = List.of(List.of(device), "AIzaSySIMULATED");
        String text = ")]}'\n"
                + new String(Json.bytes(List.of(Arrays.asList("yt.sw.adr", "", config))), StandardCharsets.UTF_8);
        return new Answer(200, "application/json; charset=UTF-8", text.getBytes(StandardCharsets.UTF_8), "");
    }

    /// The script of the service worker.
    Answer workerScript() {
        String script = "self.ytcfg=" + script(config()) + ";";
        return new Answer(200, "text/javascript; charset=UTF-8", script.getBytes(StandardCharsets.UTF_8), "");
    }

    /// `/@handle`, `/@handle/shorts`, `/channel/UC…`: the page that a browser gets.
    Answer channelPage(String path, Instant now) {
        String[] parts = path.substring(1).split("/");
        boolean byId = parts[0].equals("channel") && parts.length > 1;
        Optional<WorldChannel> channel = byId ? world.channel(parts[1]) : world.named(parts[0], now);
        String suffix = parts[parts.length - 1];
        String params = Arrays.stream(Tab.values())
                .filter(tab -> tab.suffix.equals(suffix))
                .map(tab -> tab.params)
                .findFirst()
                .orElse("");
        return channel.filter(it -> it.removedFor().isEmpty())
                .map(it -> page(it, params, now))
                .orElseGet(() -> Answers.notFoundPage(byId ? parts[1] : ""));
    }

    private static Answer page(WorldChannel channel, String params, Instant now) {
        Map<String, Object> data = new ChannelPage(channel, now, new Wording(false)).tree(params);
        String title = channel.title().replace("&", "&amp;").replace("<", "&lt;");
        return Answer.html(200, HTML.formatted(title, script(config()), script(data)), channel.id());
    }

    private static Map<String, Object> config() {
        return object(
                "INNERTUBE_API_KEY", "AIzaSySIMULATED",
                "INNERTUBE_API_VERSION", "v1",
                "INNERTUBE_CLIENT_NAME", "WEB",
                "INNERTUBE_CLIENT_VERSION", ResponseContext.CLIENT_VERSION);
    }

    /// JSON that may stand within a script.
    private static String script(Object tree) {
        return new String(Json.bytes(tree), StandardCharsets.UTF_8).replace("<", "\\u003c");
    }
}
