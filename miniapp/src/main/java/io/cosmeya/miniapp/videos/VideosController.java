package io.cosmeya.miniapp.videos;

import io.cosmeya.analytics.Events;
import io.cosmeya.analytics.Line;
import io.cosmeya.analytics.Series;
import io.cosmeya.analytics.SideBySide;
import io.cosmeya.analytics.VideoQuery;
import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.figures.ChartQuery;
import io.cosmeya.miniapp.figures.Listing;
import io.cosmeya.miniapp.figures.MetricNames;
import io.cosmeya.miniapp.figures.Range;
import io.cosmeya.miniapp.problem.NotFoundException;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.Role;
import io.cosmeya.scrapers.channel.Scope;
import io.cosmeya.scrapers.video.Videos;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Videos of a channel, and the history of one.
@RestController
@RequestMapping("/api/v1/videos")
@Tag(name = "videos", description = "Videos of a channel, and the history of one.")
@Role("miniapp")
class VideosController {

    private static final String OTHERS = "others.";
    private static final Set<Metric> METRICS = EnumSet.of(Metric.VIEWS, Metric.LIKES, Metric.COMMENTS, Metric.SHARES);

    private final Videos videos;
    private final VideoList list;
    private final Series series;
    private final Events events;
    private final Clock clock;

    VideosController(Videos videos, VideoList list, Series series, Events events, Clock clock) {
        this.videos = videos;
        this.list = list;
        this.series = series;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Rank.VIEWER)
    @Operation(summary = "Videos", description = "A page of the videos of a channel, or of all channels.")
    Listing<Video> list(
            Scope scope,
            @RequestParam(required = false) @Nullable Integer channelId,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
            @RequestParam(defaultValue = "-views") @Schema(allowableValues = {"-views", "-delta", "-published"})
                    String sort,
            @RequestParam(required = false) @Size(max = 200) @Nullable String q) {
        return list.page(new VideoQuery(scope, channelId, q, VideoSort.of(sort), page, size));
    }

    @GetMapping("/{id}")
    @Needs(Rank.VIEWER)
    @Operation(summary = "Video", description = "One video with its latest figures.")
    Video one(Scope scope, @PathVariable int id) {
        return list.one(scope, id).orElseThrow(() -> new NotFoundException("video", id));
    }

    @GetMapping("/{id}/history")
    @Needs(Rank.VIEWER)
    @Operation(
            summary = "History",
            description = "One metric of a video over the planned runs of a range, with what happened meanwhile.")
    VideoHistory history(
            Scope scope,
            @PathVariable int id,
            @RequestParam(defaultValue = "views")
                    @Schema(
                            description = "views, likes, comments or shares; others.NAME is a counter that the "
                                    + "platform shows beside, by its own name, of the last 60 days and never corrected")
                    String metric,
            @RequestParam(defaultValue = "false")
                    @Schema(description = "Whether the line goes on where it was before each rollback.")
                    boolean corrected,
            @Valid @ParameterObject ChartQuery chart) {
        Range range = chart.range(clock);
        @Nullable Metric asked = metric.startsWith(OTHERS) ? null : MetricNames.read(metric, METRICS);
        io.cosmeya.scrapers.video.Video known =
                videos.find(scope, id).orElseThrow(() -> new NotFoundException("video", id));
        try (var parts = new SideBySide()) {
            var happened = parts.ask(() -> events.ofVideo(known, asked, range.from(), range.to()));
            Line line = asked == null
                    ? series.otherOfVideo(id, metric.substring(OTHERS.length()), range.from(), range.to())
                    : line(id, asked, range, corrected);
            return VideoHistory.of(id, chart.of(line), chart.drawn(), happened.get());
        }
    }

    private Line line(int id, Metric metric, Range range, boolean corrected) {
        return corrected
                ? series.correctedOfVideo(id, metric, range.from(), range.to())
                : series.ofVideo(id, metric, range.from(), range.to());
    }
}
