package io.cosmeya;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import io.cosmeya.browser.Browser;
import io.cosmeya.browser.Screen;
import io.cosmeya.embedded.bench.Figure;
import io.cosmeya.embedded.bench.Goal;
import io.cosmeya.embedded.bench.Report;
import io.cosmeya.embedded.bench.Samples;
import io.cosmeya.embedded.bench.Scale;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a person waits for before a phone: the home screen over a slow line on a slow processor, nothing of it loaded
/// before, and how many pictures a second a chart shows under a moving mouse.
final class PageBench {

    private static final int POINTS = 730;
    private static final double BYTES_A_SECOND = 1_600_000 / 8.0;
    private static final int LATENCY_MILLIS = 150;
    private static final int TIMES_SLOWER = 4;
    private static final int MOVES = 300;

    private static final String FIRST_PAINT = """
            () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime""";

    private static final String FIGURES_STAND = """
            () => document.querySelectorAll('.kpi-value').length >= 4 && performance.now()""";

    private static final String SCRIPT_BYTES = """
            () => performance.getEntriesByType('resource')
              .filter(({ name }) => name.endsWith('.js'))
              .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)""";

    private static final String BEGIN_COUNTING = """
            () => {
              const counting = (window.counting = { frames: [], over: false });
              const tick = (at) => {
                counting.frames.push(at);
                if (!counting.over) requestAnimationFrame(tick);
              };
              requestAnimationFrame(tick);
            }""";

    private static final String FRAMES_A_SECOND = """
            () => {
              window.counting.over = true;
              const { frames } = window.counting;
              return (frames.length - 1) * 1000 / (frames.at(-1) - frames[0]);
            }""";

    private final JsonMapper json = JsonMapper.shared();
    private final String origin;
    private final int channel;

    PageBench(ApplicationContext context) {
        int port = Integer.parseInt(context.getEnvironment().getProperty("local.server.port", ""));
        origin = "http://127.0.0.1:" + port;
        channel = new Person(port)
                .get("/api/v1/channels?size=1")
                .path("items")
                .path(0)
                .path("id")
                .asInt();
    }

    /// Measures, or says what is missing.
    void measure(Report report) {
        if (Browser.executable().isEmpty()) {
            report.note("not measured", Browser.MISSING);
            return;
        }
        try (Browser browser = new Browser()) {
            report.version("Chromium", browser.version());
            firstScreen(browser, report);
            try (Screen screen = browser.phone()) {
                scrubbing(screen, report);
            }
        }
    }

    /// Once for the server to warm up, then as often as is asked.
    private void firstScreen(Browser browser, Report report) {
        List<Double> paints = new ArrayList<>();
        List<Double> figures = new ArrayList<>();
        List<Double> bytes = new ArrayList<>();
        int loads = Scale.asked().of(5, 15);
        for (int load = 0; load <= loads; load++) {
            try (Screen screen = browser.phone()) {
                slow(screen.devTools());
                screen.open(origin + "/app/");
                double stand =
                        number(screen.page().waitForFunction(FIGURES_STAND).jsonValue());
                if (load > 0) {
                    paints.add(number(screen.page().evaluate(FIRST_PAINT)));
                    figures.add(stand);
                    bytes.add(number(screen.page().evaluate(SCRIPT_BYTES)) / 1_000);
                }
            }
        }
        String phone = ", 1.6 Mbit/s, 150 ms, processor 4× slower, nothing cached";
        report.line("first contentful paint of /app/" + phone, figure(paints, "ms"), Goal.atMost(1_000));
        report.line("figures of /app/ stand" + phone, figure(figures, "ms"), Goal.NONE);
        report.line("script of the first screen, compressed", figure(bytes, "kB"), Goal.atMost(200));
    }

    private static void slow(CDPSession devTools) {
        devTools.send("Network.enable");
        devTools.send("Network.emulateNetworkConditions", line());
        devTools.send("Emulation.setCPUThrottlingRate", one("rate", TIMES_SLOWER));
    }

    private static com.google.gson.JsonObject line() {
        var line = one("latency", LATENCY_MILLIS);
        line.addProperty("offline", false);
        line.addProperty("downloadThroughput", BYTES_A_SECOND);
        line.addProperty("uploadThroughput", BYTES_A_SECOND);
        return line;
    }

    private static com.google.gson.JsonObject one(String name, Number value) {
        var object = new com.google.gson.JsonObject();
        object.addProperty(name, value);
        return object;
    }

    private void scrubbing(Screen screen, Report report) {
        Page page = screen.page();
        page.route(
                address -> address.contains("/channels/" + channel + "/series") && !address.contains("from="),
                this::lengthen);
        screen.open(origin + "/app/channels/" + channel + "?range=all");
        screen.drawnPixels("canvas");
        page.locator("canvas").first().scrollIntoViewIfNeeded();
        List<Double> rounds = new ArrayList<>();
        for (int round = 0; round < Scale.asked().of(3, 7); round++) {
            rounds.add(scrub(page));
        }
        report.line(
                "scrubbing a chart of %d points, pictures a second".formatted(POINTS),
                Figure.ratio(new Samples(rounds)),
                Goal.atLeast(55));
    }

    /// To and fro over the chart, a step each time the page has taken the one before.
    private static double scrub(Page page) {
        BoundingBox chart = page.locator("canvas").first().boundingBox();
        page.evaluate(BEGIN_COUNTING);
        for (int move = 0; move < MOVES; move++) {
            double part = Math.abs(move % 200 - 100) / 100.0;
            page.mouse().move(chart.x + 10 + part * (chart.width - 60), chart.y + chart.height / 2);
        }
        return number(page.evaluate(FRAMES_A_SECOND));
    }

    /// The line as the server tells it, made as long as is asked for with points of its own shape.
    private void lengthen(Route route) {
        ObjectNode line = (ObjectNode) json.readTree(route.fetch().body());
        JsonNode last = line.path("points").path(line.path("points").size() - 1);
        Instant now = Instant.parse(last.path("slotAt").asString());
        ArrayNode points = json.createArrayNode();
        for (int i = 1; i <= POINTS; i++) {
            String at = now.minus((POINTS - i) * 12L, ChronoUnit.HOURS).toString();
            ObjectNode point = (ObjectNode) last.deepCopy();
            point.put("slotAt", at);
            point.put("observedAt", at);
            point.put("value", 1_000_000 + 1_000L * i + 20_000 * (i % 7));
            points.add(point);
        }
        line.set("points", points);
        line.put("planned", POINTS);
        line.put("valid", POINTS);
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(json.writeValueAsString(line)));
    }

    private static Figure figure(List<Double> values, String unit) {
        return new Figure(new Samples(values), unit);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
