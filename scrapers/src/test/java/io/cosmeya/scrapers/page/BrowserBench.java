package io.cosmeya.scrapers.page;

import io.cosmeya.embedded.bench.Figure;
import io.cosmeya.embedded.bench.Goal;
import io.cosmeya.embedded.bench.Measurements;
import io.cosmeya.embedded.bench.Report;
import io.cosmeya.embedded.bench.Samples;
import io.cosmeya.embedded.bench.Scale;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.platform.PlayedSites;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Chromium before the simulator's TikTok: profiles opened, and profiles listened to until their list has
/// ended; pages a second in one browser and in two, and what a context holds.
public final class BrowserBench {

    private final PlayedSites sites;
    private final int visits = Scale.asked().of(8, 24);

    /// Over what plays the platforms.
    public BrowserBench(PlayedSites sites) {
        this.sites = sites;
    }

    /// Measures, or says what is missing.
    public void measure(Report report) throws Exception {
        try (AnnotationConfigApplicationContext context = context()) {
            BrowserPages pages = context.getBean(BrowserPages.class);
            if (pages.missing().isPresent()) {
                report.note("not measured", pages.missing().get());
                return;
            }
            List<BrowserVisit> opened =
                    visits(sites, visits).stream().map(BrowserVisit::of).toList();
            List<BrowserVisit> listened = opened.stream()
                    .map(visit -> visit.collecting("/api/post/item_list/", 100).until(BrowserBench::ended))
                    .toList();
            at(pages, 1, opened.subList(0, 2));
            at(pages, 2, opened.subList(0, 4));
            for (int browsers = 1; browsers <= 2; browsers++) {
                String in = browsers == 1 ? " in one browser" : " in two browsers";
                report.line("TikTok profiles opened" + in, rate(pages, browsers, opened), Goal.NONE);
                report.line(
                        "TikTok profiles listened to until their list ends" + in,
                        rate(pages, browsers, listened.subList(0, visits / 2)),
                        Goal.NONE);
            }
            report.line("memory of a context with its page", memory(pages, listened), Goal.NONE);
        }
    }

    private AnnotationConfigApplicationContext context() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("bench", sites.settings()));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.scan(BrowserBench.class.getPackageName());
        context.refresh();
        return context;
    }

    private static List<URI> visits(PlayedSites sites, int count) {
        return sites.channels(Platform.TIKTOK).stream()
                .filter(channel -> String.valueOf(channel.handle()).startsWith("@crowd"))
                .limit(count)
                .map(channel -> URI.create("https://www.tiktok.com/" + channel.handle()))
                .toList();
    }

    private static boolean ended(List<Page> kept) {
        return !kept.isEmpty()
                && new String(kept.getLast().body(), StandardCharsets.UTF_8)
                        .replace(" ", "")
                        .contains("\"hasMore\":false");
    }

    private static Figure rate(BrowserPages pages, int browsers, List<BrowserVisit> visits) throws Exception {
        double millis = Measurements.millis(() -> at(pages, browsers, visits));
        return Figure.once(visits.size() / millis * 1_000, "pages/s");
    }

    private static void at(BrowserPages pages, int browsers, List<BrowserVisit> visits) throws Exception {
        List<Future<Visited>> made = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(browsers)) {
            visits.forEach(visit -> made.add(threads.submit(() -> pages.open(visit))));
        }
        for (Future<Visited> each : made) {
            if (each.get() instanceof Visited.Failed failed) {
                throw new IllegalStateException("a visit failed: " + failed);
            }
        }
    }

    /// How much more all browsers hold in the midst of a visit than between two.
    private static Figure memory(BrowserPages pages, List<BrowserVisit> visits) throws Exception {
        List<Double> more = new ArrayList<>();
        for (BrowserVisit visit : visits.subList(0, visits.size() / 2)) {
            double idle = megabytes(pages);
            AtomicBoolean over = new AtomicBoolean();
            try (var watching = Executors.newSingleThreadExecutor()) {
                Future<Double> most = watching.submit(() -> most(pages, over));
                pages.open(visit);
                over.set(true);
                more.add(most.get() - idle);
            }
        }
        return new Figure(new Samples(more), "MB");
    }

    private static double most(BrowserPages pages, AtomicBoolean over) throws InterruptedException {
        double most = 0;
        while (!over.get()) {
            most = Math.max(most, megabytes(pages));
            Thread.sleep(50);
        }
        return most;
    }

    private static double megabytes(BrowserPages pages) {
        return pages.seats().stream()
                        .filter(seat -> seat.pid() != 0)
                        .mapToLong(seat -> ProcessMemory.of(seat.pid()))
                        .sum()
                / 1e6;
    }
}
