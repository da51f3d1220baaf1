package io.cosmeya.miniapp.provenance;

import io.cosmeya.ingest.RawRow;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.run.PageRecord;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An attempt at reading a channel.
@Schema(title = "OriginReading", description = "An attempt at reading a channel in a run, and its kept pages.")
public record OriginReading(
        @Schema(description = "What inputs name it by.") String key,
        long runId,
        int slot,
        Platform platform,
        int channelId,
        int attempt,

        @Schema(description = "The parser and its version: youtube/1.")
        String parser,

        @Schema(description = "The region of the exit that the requests took: direct, us.")
        String exit,

        @Schema(description = "In the order in which they came.")
        List<KeptPage> pages,

        @Schema(description = "Why there are no pages; null when there are.") @Nullable
        Words pagesMissing) {

    static String key(RawRow row) {
        return row.runId() + "/" + row.channelId() + "/" + row.attempt();
    }

    static OriginReading of(RawRow row, List<PageRecord> pages, Words missing) {
        return new OriginReading(
                key(row),
                row.runId(),
                row.slot(),
                row.platform(),
                row.channelId(),
                row.attempt(),
                row.parser(),
                row.exit(),
                pages.stream().map(KeptPage::of).toList(),
                pages.isEmpty() ? missing : null);
    }

    /// A page that is kept.
    @Schema(title = "KeptPage", description = "A page that a channel was read from, kept for some days.")
    public record KeptPage(
            @Schema(description = "Where it is kept: reading/number.")
            String id,

            @Schema(description = "What was asked for, secrets blanked.")
            String url,

            @Schema(description = "Where that led, secrets blanked.")
            String latestUrl,

            @Schema(description = "The status of HTTP.") int status,
            String exit,
            Instant fetchedAt,
            Instant keptAt) {

        static KeptPage of(PageRecord page) {
            return new KeptPage(
                    page.reading() + "/" + page.seq(),
                    page.url(),
                    page.latestUrl(),
                    page.status(),
                    page.exit(),
                    page.fetchedAt(),
                    page.keptAt());
        }
    }
}
