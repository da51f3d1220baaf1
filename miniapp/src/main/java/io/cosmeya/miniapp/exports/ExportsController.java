package io.cosmeya.miniapp.exports;

import io.cosmeya.analytics.Exports;
import io.cosmeya.ingest.ExportFormat;
import io.cosmeya.ingest.ExportQuery;
import io.cosmeya.ingest.RawExports;
import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.figures.Range;
import io.cosmeya.miniapp.problem.BadRequestException;
import io.cosmeya.miniapp.problem.NotFoundException;
import io.cosmeya.scrapers.Role;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.channel.Groups;
import io.cosmeya.scrapers.channel.Scope;
import io.cosmeya.scrapers.video.Videos;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Rows as files.
@RestController
@RequestMapping("/api/v1/export")
@Tag(name = "export", description = "Raw and computed rows as files.")
@Role("miniapp")
class ExportsController {

    private final RawExports raw;
    private final Exports computed;
    private final Channels channels;
    private final Videos videos;
    private final Groups groups;
    private final Clock clock;

    ExportsController(RawExports raw, Exports computed, Channels channels, Videos videos, Groups groups, Clock clock) {
        this.raw = raw;
        this.computed = computed;
        this.channels = channels;
        this.videos = videos;
        this.groups = groups;
        this.clock = clock;
    }

    @GetMapping("/{table}")
    @Needs(Rank.ANALYST)
    @Operation(
            summary = "Rows",
            description = "The rows of one channel, video or group in the planned runs of a range, as a file.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")),
                @Content(
                        mediaType = "application/vnd.apache.parquet",
                        schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<InputStreamResource> rows(
            Scope scope,
            @PathVariable
                    @Schema(
                            allowableValues = {
                                "raw-videos",
                                "raw-channels",
                                "video-history",
                                "video-deltas",
                                "channel-history",
                                "imported"
                            })
                    String table,
            @RequestParam(defaultValue = "csv") ExportFormat format,
            @RequestParam(required = false) @Nullable Integer channel,
            @RequestParam(required = false) @Nullable Integer video,
            @RequestParam(required = false) @Nullable Integer group,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        ExportTable asked = ExportTable.of(table);
        Range range = Range.of(from, to, clock);
        if (Stream.of(channel, video, group).filter(Objects::nonNull).count() != 1) {
            throw new BadRequestException("channel", "give one of channel, video and group");
        }
        if (video != null && !asked.ofVideos()) {
            throw new BadRequestException("video", "has no rows in " + table);
        }
        List<Integer> of = channels(scope, channel, video, group);
        if (of.isEmpty()) {
            throw new BadRequestException("group", "has no channels");
        }
        InputStream rows = rows(asked, new ExportQuery(of, video, range.from(), range.to(), format));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(table, format.key()))
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "https://web.telegram.org")
                .body(new InputStreamResource(rows));
    }

    private InputStream rows(ExportTable table, ExportQuery query) {
        return switch (table) {
            case RAW_VIDEOS -> raw.videos(query);
            case RAW_CHANNELS -> raw.channels(query);
            case VIDEO_HISTORY -> computed.videoHistory(query);
            case VIDEO_DELTAS -> computed.videoDeltas(query);
            case CHANNEL_HISTORY -> computed.channelHistory(query);
            case IMPORTED -> raw.imported(query);
        };
    }

    private List<Integer> channels(
            Scope scope, @Nullable Integer channel, @Nullable Integer video, @Nullable Integer group) {
        if (channel != null) {
            return List.of(channels.find(scope, channel)
                    .orElseThrow(() -> new NotFoundException("channel", channel))
                    .id());
        }
        if (video != null) {
            return List.of(videos.find(scope, video)
                    .orElseThrow(() -> new NotFoundException("video", video))
                    .channelId());
        }
        int asked = Objects.requireNonNull(group);
        if (groups.find(scope, asked).isEmpty()) {
            throw new NotFoundException("group", asked);
        }
        return groups.members(asked);
    }
}
