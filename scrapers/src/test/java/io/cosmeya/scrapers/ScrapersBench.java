package io.cosmeya.scrapers;

import io.cosmeya.embedded.bench.Report;
import io.cosmeya.embedded.bench.Scale;
import io.cosmeya.scrapers.amqp.BrokerBench;
import io.cosmeya.scrapers.page.BrowserBench;
import io.cosmeya.scrapers.platform.PagesBench;
import io.cosmeya.scrapers.platform.PlayedSites;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// The parts `pages`, `browser` and `broker` of `./cosmeya bench`.
final class ScrapersBench {

    private static final int CROWD = Scale.asked().of(40, 100);

    static void main(String... arguments) throws Exception {
        if (Report.asked("pages") || Report.asked("browser")) {
            try (PlayedSites sites = PlayedSites.start(CROWD)) {
                pages(sites);
            }
        }
        if (Report.asked("broker")) {
            broker();
        }
    }

    private static void pages(PlayedSites sites) throws Exception {
        if (Report.asked("pages")) {
            Report report = new Report("pages");
            new PagesBench(sites).measure(report, Platform.YOUTUBE);
            new PagesBench(sites).measure(report, Platform.TIKTOK);
            report.end();
        }
        if (Report.asked("browser")) {
            Report report = new Report("browser");
            new BrowserBench(sites).measure(report);
            report.end();
        }
    }

    private static void broker() throws Exception {
        Report report = new Report("broker");
        try (var context = new SpringApplicationBuilder(ScrapersApplication.class)
                .profiles("reports")
                .properties("logging.level.root=warn")
                .run()) {
            new BrokerBench(context).measure(report);
            report.end();
        }
    }
}
