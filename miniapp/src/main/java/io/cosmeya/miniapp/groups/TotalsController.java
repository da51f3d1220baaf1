package io.cosmeya.miniapp.groups;

import io.cosmeya.analytics.Together;
import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.figures.ChartQuery;
import io.cosmeya.miniapp.figures.Range;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.Role;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.channel.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
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
            @RequestParam(defaultValue = "views") Metric metric,
            @Valid @ParameterObject ChartQuery chart) {
        Range range = chart.range(clock);
        return GroupSeries.of(
                chart.of(together.line(channels.ids(scope), metric, range.from(), range.to())),
                chart.drawn(),
                List.of());
    }
}
