package io.cosmeya;

import io.cosmeya.embedded.bench.Report;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// The part `endpoints` of `./cosmeya bench`, on the stores that analytics filled for it.
final class MiniappBench {

    private MiniappBench() {}

    static void main(String... arguments) throws Exception {
        if (Report.asked("endpoints")) {
            try (var context = new SpringApplicationBuilder(CosmeyaApplication.class)
                    .profiles("miniapp")
                    .run(
                            "--logging.level.root=warn",
                            "--server.address=127.0.0.1",
                            "--server.port=0",
                            "--cosmeya.access.development-user=true")) {
                Report report = new Report("endpoints");
                new EndpointBench(context).measure(report);
                report.end();
            }
        }
    }
}
