package io.cosmeya.scrapers.platform;

import com.sun.management.OperatingSystemMXBean;
import io.cosmeya.embedded.bench.Figure;
import io.cosmeya.embedded.bench.Goal;
import io.cosmeya.embedded.bench.Measurements;
import io.cosmeya.embedded.bench.Report;
import io.cosmeya.embedded.bench.Scale;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Channels of the simulator, fetched and understood, beside a bare client that downloads the same pages and
/// throws them away. The simulator makes each page anew, in a process of its own but on the same cores.
public final class PagesBench {

    private static final int THREADS = 4;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final PlayedSites sites;
    private final HttpClient bare = HttpClient.newHttpClient();
    private final ThreadLocal<List<PageRequest>> asked = ThreadLocal.withInitial(ArrayList::new);

    /// Over what plays the platforms.
    public PagesBench(PlayedSites sites) {
        this.sites = sites;
    }

    /// Of one platform.
    public void measure(Report report, Platform platform) throws Exception {
        try (AnnotationConfigApplicationContext context = context(platform)) {
            PlatformScraper scraper = context.getBean(PlatformScraper.class);
            List<Visit> visits = sites.channels(platform).stream()
                    .map(channel -> visit(scraper, channel))
                    .filter(visit -> visit.outcome instanceof Outcome.Taken)
                    .toList();
            int pages = visits.stream().mapToInt(visit -> visit.requests.size()).sum();
            Measurements measured = new Measurements();
            measured.rounds(
                    Scale.asked().of(5, 15),
                    () -> timed(measured, "ours", pages, visits, visit -> visit(scraper, visit.channel)),
                    () -> timed(measured, "bare", pages, visits, this::download));
            report(report, platform, measured, "%d pages of %d channels".formatted(pages, visits.size()));
        }
    }

    private AnnotationConfigApplicationContext context(Platform platform) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("bench", sites.settings()));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(BeanPostProcessor.class, () -> new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Pages pages ? noting(pages) : bean;
            }
        });
        context.scan(
                Pages.class.getPackageName(),
                PagesBench.class.getPackageName() + "." + platform.name().toLowerCase(java.util.Locale.ROOT));
        context.refresh();
        return context;
    }

    private Pages noting(Pages pages) {
        return request -> {
            asked.get().add(request);
            return pages.fetch(request);
        };
    }

    private Visit visit(PlatformScraper scraper, Channel channel) {
        asked.get().clear();
        Outcome outcome = scraper.scrape(channel);
        return new Visit(channel, outcome, List.copyOf(asked.get()));
    }

    private void download(Visit visit) {
        for (PageRequest request : visit.requests) {
            HttpRequest.Builder builder = HttpRequest.newBuilder(played(request.uri()));
            builder.header("Accept-Encoding", "gzip, deflate");
            request.headers().forEach(builder::setHeader);
            if (request.body() != null) {
                builder.POST(HttpRequest.BodyPublishers.ofString(request.body()));
            }
            try {
                int status = bare.send(builder.build(), HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                if (status >= 400) {
                    throw new IllegalStateException(request + ": " + status);
                }
            } catch (java.io.IOException | InterruptedException e) {
                throw new IllegalStateException(request.toString(), e);
            }
        }
    }

    private URI played(URI real) {
        for (Map.Entry<String, String> each : sites.origins().entrySet()) {
            if (real.toString().startsWith(each.getKey() + "/")) {
                return URI.create(each.getValue()
                        + real.toString().substring(each.getKey().length()));
            }
        }
        throw new IllegalStateException(real + " is not played");
    }

    private static void timed(Measurements measured, String who, int pages, List<Visit> visits, Consumer<Visit> work)
            throws Exception {
        Queue<Visit> waiting = new ConcurrentLinkedQueue<>(visits);
        long before = PROCESS.getProcessCpuTime();
        double millis = Measurements.millis(() -> {
            List<Future<?>> readers = new ArrayList<>();
            try (var threads = Executors.newFixedThreadPool(THREADS)) {
                for (int i = 0; i < THREADS; i++) {
                    readers.add(threads.submit(() -> {
                        for (Visit next = waiting.poll(); next != null; next = waiting.poll()) {
                            work.accept(next);
                        }
                    }));
                }
            }
            for (Future<?> reader : readers) {
                reader.get();
            }
        });
        measured.put(who, pages / millis * 1_000);
        measured.put(who + " CPU", (PROCESS.getProcessCpuTime() - before) / 1e6 / pages);
    }

    private static void report(Report report, Platform platform, Measurements measured, String size) {
        report.line(
                platform.name() + ": " + size + ", fetched and understood, beside a bare client that discards them",
                new Figure(measured.of("ours"), "pages/s"),
                new Figure(measured.of("bare"), "pages/s"),
                Figure.ratio(measured.of("ours").over(measured.of("bare"))),
                Goal.atLeast(0.8));
        report.line(
                platform.name() + ": CPU for a page",
                new Figure(measured.of("ours CPU"), "ms"),
                new Figure(measured.of("bare CPU"), "ms"),
                Figure.ratio(measured.of("ours CPU").over(measured.of("bare CPU"))),
                Goal.NONE);
    }

    private record Visit(Channel channel, Outcome outcome, List<PageRequest> requests) {}
}
