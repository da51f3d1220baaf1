package io.cosmeya.miniapp.groups;

import io.cosmeya.analytics.Together;
import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.figures.Drawing;
import io.cosmeya.miniapp.figures.MetricNames;
import io.cosmeya.miniapp.figures.Range;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.Role;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.channel.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// All channels that one sees, taken together.
@RestController
@RequestMapping("/api/v1/totals")
@Tag(name = "totals", description = "All channels that one sees, taken together.")
@Role("miniapp")
class TotalsController {

    private final Channels channels;
    private final Together together;
    private final Clock clock;

    TotalsController(Channels channels, Together together, Clock clock) {
        this.channels = channels;
        this.together = together;
        this.clock = clock;
    }

    @GetMapping("/figures")
    @Needs(Rank.VIEWER)
    @Operation(summary = "Figures", description = "What all channels that one sees have together, with their coverage.")
    GroupFigures figures(Scope scope) {
        return GroupFigures.of(together.now(channels.ids(scope)));
    }

    @GetMapping("/series")
    @Needs(Rank.VIEWER)
    @Operation(summary = "Series", description = "One metric of all channels that one sees together, without events.")
    GroupSeries series(
            Scope scope,
            @RequestParam(defaultValue = "views")
                    @Schema(
                            allowableValues = {
                                "views",
                                "likes",
                                "comments",
                                "shares",
                                "followers",
                                "videos",
                                "total_views"
                            })
                    String metric,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false)
                    @Min(1)
                    @Max(Range.MOST_DAYS)
                    @Schema(description = "In the place of from: so many days up to the end.")
                    @Nullable
                    Integer days,
            @Valid @ParameterObject Drawing drawing) {
        Metric asked = MetricNames.read(metric, GroupSeries.METRICS);
        Range range = Range.of(from, to, days, clock);
        return GroupSeries.of(
                drawing.of(together.line(channels.ids(scope), asked, range.from(), range.to())),
                drawing.drawn(),
                List.of());
    }
}
