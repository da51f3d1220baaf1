package io.cosmeya.miniapp.insights;

import io.cosmeya.analytics.Breakout;
import io.cosmeya.analytics.BreakoutQuery;
import io.cosmeya.analytics.Breakouts;
import io.cosmeya.analytics.Composition;
import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.figures.Listing;
import io.cosmeya.miniapp.figures.Range;
import io.cosmeya.miniapp.problem.NotFoundException;
import io.cosmeya.scrapers.Role;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.channel.Scope;
import io.cosmeya.scrapers.video.Video;
import io.cosmeya.scrapers.video.Videos;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What is derived of videos and channels.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "insights", description = "What Cosmeya derives of videos and channels.")
@Role("miniapp")
class InsightsController {

    private final Videos videos;
    private final Channels channels;
    private final Gathering gathering;
    private final Breakouts breakouts;
    private final Clock clock;

    InsightsController(Videos videos, Channels channels, Gathering gathering, Breakouts breakouts, Clock clock) {
        this.videos = videos;
        this.channels = channels;
        this.gathering = gathering;
        this.breakouts = breakouts;
        this.clock = clock;
    }

    @GetMapping("/videos/{id}/insights")
    @Needs(Rank.VIEWER)
    @Operation(summary = "Video insights", description = "Values at ages, standing, forecast and pace of a video.")
    VideoInsights video(Scope scope, @PathVariable int id) {
        return gathering.of(videos.find(scope, id).orElseThrow(() -> new NotFoundException("video", id)));
    }

    @GetMapping("/channels/{id}/insights")
    @Needs(Rank.VIEWER)
    @Operation(
            summary = "Channel insights",
            description = "Pace, reactions and rhythm of a channel, and what made its gain on the days of a range.")
    ChannelInsights channel(
            Scope scope,
            @PathVariable int id,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        Range range = Range.of(from, to, clock);
        int known = channels.find(scope, id)
                .orElseThrow(() -> new NotFoundException("channel", id))
                .id();
        return gathering.of(known, Composition.dayOf(range.from()), Composition.dayOf(range.to()));
    }

    /// One whose video or channel is not known any more is left out.
    private List<NamedBreakout> named(List<Breakout> page) {
        Map<Integer, String> titles =
                videos.find(page.stream().map(Breakout::videoId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Video::id, Video::title));
        Map<Integer, String> channelTitles =
                channels.find(page.stream().map(Breakout::channelId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Channel::id, Channel::title));
        return page.stream()
                .filter(each -> titles.containsKey(each.videoId()) && channelTitles.containsKey(each.channelId()))
                .map(each -> new NamedBreakout(
                        each,
                        titles.getOrDefault(each.videoId(), ""),
                        channelTitles.getOrDefault(each.channelId(), "")))
                .toList();
    }

    @GetMapping("/breakouts")
    @Needs(Rank.VIEWER)
    @Operation(
            summary = "Breakouts",
            description = "A page of the videos that left their channel's baseline behind, the newest first.")
    Listing<NamedBreakout> breakouts(
            Scope scope,
            @RequestParam(required = false) @Nullable Integer channelId,
            @RequestParam(defaultValue = "3") @Schema(allowableValues = {"1.5", "3", "10"}) String label,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        BreakoutQuery query = new BreakoutQuery(scope, channelId, BreakoutLabel.of(label), page, size);
        return new Listing<>(named(breakouts.page(query)), page, size, breakouts.count(query));
    }
}
