package io.cosmeya.miniapp.provenance;

import io.cosmeya.analytics.AgeValue;
import io.cosmeya.analytics.Measure;
import io.cosmeya.analytics.Provenances;
import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.figures.MetricNames;
import io.cosmeya.miniapp.problem.BadRequestException;
import io.cosmeya.miniapp.problem.NotFoundException;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.Role;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.channel.Groups;
import io.cosmeya.scrapers.channel.Scope;
import io.cosmeya.scrapers.video.Videos;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where figures come from.
@RestController
@RequestMapping("/api/v1/provenance")
@Tag(name = "provenance", description = "Where a figure comes from, down to the pages that it was read from.")
@Role("miniapp")
class ProvenanceController {

    private static final Set<Metric> OF_VIDEO = EnumSet.of(Metric.VIEWS, Metric.LIKES, Metric.COMMENTS, Metric.SHARES);
    private static final Set<Metric> OF_GROUP = EnumSet.of(Metric.VIEWS, Metric.FOLLOWERS);

    private final Provenances provenances;
    private final Tracing tracing;
    private final Videos videos;
    private final Channels channels;
    private final Groups groups;

    ProvenanceController(Provenances provenances, Tracing tracing, Videos videos, Channels channels, Groups groups) {
        this.provenances = provenances;
        this.tracing = tracing;
        this.videos = videos;
        this.channels = channels;
        this.groups = groups;
    }

    @GetMapping("/videos/{id}/{figure}")
    @Needs(Rank.VIEWER)
    @Operation(summary = "Figure of a video", description = "Where a figure of a video comes from.")
    FigureOrigin video(
            Scope scope,
            @PathVariable int id,
            @PathVariable
                    @Schema(allowableValues = {"views", "likes", "comments", "shares", "er_by_views", "views_at_age"})
                    String figure,
            @RequestParam(defaultValue = "value") Measure measure,
            @RequestParam(required = false)
                    @Schema(description = "Number of the slot; the newest where it is left out.")
                    @Nullable
                    Integer slot,
            @RequestParam(defaultValue = "24") @Schema(description = "The age of views_at_age: 24, 72, 168 or 720.")
                    int hours) {
        if (videos.find(scope, id).isEmpty()) {
            throw new NotFoundException("video", id);
        }
        return tracing.of(
                switch (figure) {
                    case "er_by_views" -> provenances.engagementOfVideo(id, slot);
                    case "views_at_age" -> provenances.viewsAtAge(id, age(hours));
                    default -> provenances.ofVideo(id, metric(figure, OF_VIDEO), measure, slot);
                });
    }

    @GetMapping("/channels/{id}/{figure}")
    @Needs(Rank.VIEWER)
    @Operation(summary = "Figure of a channel", description = "Where a figure of a channel comes from.")
    FigureOrigin channel(
            Scope scope,
            @PathVariable int id,
            @PathVariable
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
                    String figure,
            @RequestParam(defaultValue = "value") Measure measure,
            @RequestParam(required = false)
                    @Schema(description = "Number of the slot; the newest where it is left out.")
                    @Nullable
                    Integer slot) {
        if (channels.find(scope, id).isEmpty()) {
            throw new NotFoundException("channel", id);
        }
        return tracing.of(provenances.ofChannel(id, metric(figure, EnumSet.allOf(Metric.class)), measure, slot));
    }

    @GetMapping("/groups/{id}/{figure}")
    @Needs(Rank.VIEWER)
    @Operation(summary = "Figure of a group", description = "Where the views or followers of a group come from.")
    FigureOrigin group(
            Scope scope,
            @PathVariable int id,
            @PathVariable @Schema(allowableValues = {"views", "followers"}) String figure,
            @RequestParam(defaultValue = "value") Measure measure) {
        if (groups.find(scope, id).isEmpty()) {
            throw new NotFoundException("group", id);
        }
        if (measure == Measure.RATE) {
            throw new BadRequestException("measure", "must be one of value, delta");
        }
        return tracing.of(provenances.ofGroup(id, groups.members(id), metric(figure, OF_GROUP), measure));
    }

    private static Metric metric(String figure, Set<Metric> askable) {
        try {
            return MetricNames.read(figure, askable);
        } catch (BadRequestException unknown) {
            throw new NotFoundException("figure", figure);
        }
    }

    private static int age(int hours) {
        if (!AgeValue.AGES.contains(hours)) {
            throw new BadRequestException("hours", "must be one of 24, 72, 168, 720");
        }
        return hours;
    }
}
