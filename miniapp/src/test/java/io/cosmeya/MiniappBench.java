package io.cosmeya;

import io.cosmeya.embedded.bench.Report;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// The parts `page` and `endpoints` of `./cosmeya bench`, on the stores that analytics filled for them.
final class MiniappBench {

    private MiniappBench() {}

    static void main(String... arguments) throws Exception {
        if (Report.asked("page") || Report.asked("endpoints")) {
            try (var context = new SpringApplicationBuilder(CosmeyaApplication.class)
                    .profiles("miniapp")
                    .run(
                            "--logging.level.root=warn",
                            "--server.address=127.0.0.1",
                            "--server.port=0",
                            "--cosmeya.access.development-user=true")) {
                // The page before the endpoints, which go on to ingest.
                if (Report.asked("page")) {
                    Report report = new Report("page");
                    new PageBench(context).measure(report);
                    report.end();
                }
                if (Report.asked("endpoints")) {
                    Report report = new Report("endpoints");
                    new EndpointBench(context).measure(report);
                    report.end();
                }
            }
        }
    }
}
