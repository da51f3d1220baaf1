package io.cosmeya.scrapers.probe;

import io.cosmeya.scrapers.Platform;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that was seen of one link.
///
/// @param channel whom the link leads to, in words, or why to nobody
/// @param unresolved whether it leads to nobody, so that no way could be tried
/// @param looks one for each way
record Sighting(@Nullable Platform platform, String link, String channel, boolean unresolved, List<Look> looks) {

    /// 1 when something is wrong; 2 when nothing is, as far as could be judged; 0 when all is as expected.
    int code() {
        if (unresolved || looks.stream().anyMatch(look -> !look.findings().isEmpty())) {
            return 1;
        }
        return looks.stream().allMatch(Look::judged) ? 0 : 2;
    }
}
