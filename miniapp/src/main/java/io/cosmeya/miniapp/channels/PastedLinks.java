package io.cosmeya.miniapp.channels;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// The answer to a pasted text.
@Schema(title = "PastedLinks", description = "What became of each line that was pasted, in its order.")
record PastedLinks(List<PastedLink> links) {

    static PastedLinks of(List<io.cosmeya.scrapers.channel.PastedLink> links) {
        return new PastedLinks(links.stream().map(PastedLink::of).toList());
    }
}
