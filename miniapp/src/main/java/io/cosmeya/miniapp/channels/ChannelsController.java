package io.cosmeya.miniapp.channels;

import io.cosmeya.analytics.Events;
import io.cosmeya.analytics.Line;
import io.cosmeya.analytics.Series;
import io.cosmeya.analytics.SideBySide;
import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.audit.Audit;
import io.cosmeya.miniapp.figures.ChartQuery;
import io.cosmeya.miniapp.figures.Listing;
import io.cosmeya.miniapp.figures.Range;
import io.cosmeya.miniapp.problem.NotFoundException;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.Role;
import io.cosmeya.scrapers.channel.ChannelQuery;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.channel.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Channels: add them by pasting, list them, look at one.
@RestController
@RequestMapping("/api/v1/channels")
@Tag(name = "channels", description = "Channels: add them by pasting, list them, look at one.")
@Role("miniapp")
class ChannelsController {

    private final Channels channels;
    private final ChannelList list;
    private final Series series;
    private final Events events;
    private final Audit audit;
    private final Clock clock;

    ChannelsController(Channels channels, ChannelList list, Series series, Events events, Audit audit, Clock clock) {
        this.channels = channels;
        this.list = list;
        this.series = series;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Rank.VIEWER)
    @Operation(summary = "Channels", description = "A page of the channels that are collected.")
    Listing<Channel> list(
            Scope scope,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
            @RequestParam(required = false) @Nullable Platform platform,
            @RequestParam(required = false) @Size(max = 200) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer group,
            @RequestParam(defaultValue = "-views") @Schema(allowableValues = {"-views", "views", "title", "added"})
                    String sort) {
        ChannelSort order = ChannelSort.of(sort);
        return list.page(new ChannelQuery(scope, page, size, platform, q, group, order.stored()), order);
    }

    @PostMapping("/check")
    @Needs(Rank.ADMIN)
    @Operation(summary = "Check pasted links", description = "Says what each pasted line would become; saves nothing.")
    PastedLinks check(@Valid @RequestBody PastedText text) {
        return PastedLinks.of(channels.check(text.text()));
    }

    @PostMapping
    @Needs(Rank.ADMIN)
    @Operation(summary = "Add channels", description = "Saves the channels behind the pasted lines.")
    PastedLinks add(@Valid @RequestBody PastedText text) {
        PastedLinks links = PastedLinks.of(channels.add(text.text()));
        audit.write("channels.add", "channels", null, links);
        return links;
    }

    @GetMapping("/{id}")
    @Needs(Rank.VIEWER)
    @Operation(summary = "Channel", description = "One channel with its latest figures.")
    Channel one(Scope scope, @PathVariable int id) {
        return list.one(scope, id).orElseThrow(() -> new NotFoundException("channel", id));
    }

    @GetMapping("/{id}/series")
    @Needs(Rank.VIEWER)
    @Operation(
            summary = "Series",
            description = "One metric of a channel over the planned runs of a range, with what happened meanwhile. "
                    + "Views, likes, comments and shares are sums over its videos; the last three reach 120 days back.")
    ChannelSeries series(
            Scope scope,
            @PathVariable int id,
            @RequestParam(defaultValue = "views") Metric metric,
            @RequestParam(defaultValue = "false")
                    @Schema(description = "Whether the line goes on where it was before each rollback.")
                    boolean corrected,
            @Valid @ParameterObject ChartQuery chart) {
        Range range = chart.range(clock);
        if (channels.find(scope, id).isEmpty()) {
            throw new NotFoundException("channel", id);
        }
        try (var parts = new SideBySide()) {
            var happened = parts.ask(() -> events.ofChannels(List.of(id), metric, range.from(), range.to()));
            Line line = corrected
                    ? series.correctedOfChannel(id, metric, range.from(), range.to())
                    : series.ofChannel(id, metric, range.from(), range.to());
            return ChannelSeries.of(id, chart.of(line), chart.drawn(), happened.get());
        }
    }
}
