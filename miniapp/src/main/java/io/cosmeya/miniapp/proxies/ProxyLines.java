package io.cosmeya.miniapp.proxies;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// The answer to a pasted list of proxies.
@Schema(title = "ProxyLines", description = "What became of each line that was pasted, in its order.")
record ProxyLines(List<ProxyLine> lines) {

    static ProxyLines of(List<io.cosmeya.scrapers.egress.PastedProxy> lines) {
        return new ProxyLines(lines.stream().map(ProxyLine::of).toList());
    }
}
