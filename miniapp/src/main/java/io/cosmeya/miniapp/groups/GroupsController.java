package io.cosmeya.miniapp.groups;

import io.cosmeya.analytics.Events;
import io.cosmeya.analytics.GroupLine;
import io.cosmeya.analytics.Together;
import io.cosmeya.miniapp.figures.Drawing;
import io.cosmeya.miniapp.figures.MetricNames;
import io.cosmeya.miniapp.figures.Range;
import io.cosmeya.miniapp.problem.BadRequestException;
import io.cosmeya.miniapp.problem.NotFoundException;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.Role;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.channel.Group.Kind;
import io.cosmeya.scrapers.channel.Groups;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Groups, projects and tags: make them, fill them, look at their channels together.
@RestController
@RequestMapping("/api/v1/groups")
@Tag(name = "groups", description = "Groups, projects and tags of channels.")
@Role("miniapp")
class GroupsController {

    private static final Set<Metric> METRICS =
            EnumSet.of(Metric.VIEWS, Metric.FOLLOWERS, Metric.VIDEOS, Metric.TOTAL_VIEWS);

    private final Groups groups;
    private final Together together;
    private final Channels channels;
    private final Events events;
    private final Clock clock;

    GroupsController(Groups groups, Together together, Channels channels, Events events, Clock clock) {
        this.groups = groups;
        this.channels = channels;
        this.events = events;
        this.together = together;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Groups", description = "All groups, projects and tags, by name.")
    List<Group> list() {
        return groups.all().stream().map(Group::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make a group", description = "Makes an empty group, project or tag.")
    Group create(@Valid @RequestBody GroupName name) {
        return groups.create(name.name().strip(), Objects.requireNonNullElse(name.kind(), Kind.GROUP))
                .map(Group::of)
                .orElseThrow(GroupsController::taken);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Rename a group", description = "Names a group anew.")
    Group rename(@PathVariable int id, @Valid @RequestBody GroupName name) {
        known(id);
        if (!groups.rename(id, name.name().strip())) {
            throw taken();
        }
        return known(id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forget a group", description = "Forgets a group; its channels stay.")
    void delete(@PathVariable int id) {
        if (!groups.delete(id)) {
            throw new NotFoundException("group", id);
        }
    }

    @GetMapping("/{id}")
    @Operation(summary = "Group", description = "One group.")
    Group one(@PathVariable int id) {
        return known(id);
    }

    @PostMapping("/{id}/channels")
    @Operation(summary = "Fill a group", description = "Puts channels in; those that do not exist are passed over.")
    Group add(@PathVariable int id, @Valid @RequestBody GroupChannels channels) {
        known(id);
        groups.add(id, channels.channels());
        return known(id);
    }

    @DeleteMapping("/{id}/channels")
    @Operation(summary = "Empty a group", description = "Takes channels out.")
    Group remove(@PathVariable int id, @Valid @RequestBody GroupChannels channels) {
        known(id);
        groups.remove(id, channels.channels());
        return known(id);
    }

    @GetMapping("/{id}/figures")
    @Operation(summary = "Figures", description = "What the channels of a group have together, with their coverage.")
    GroupFigures figures(@PathVariable int id) {
        return GroupFigures.of(together.now(groups.members(known(id).id())));
    }

    @GetMapping("/{id}/series")
    @Operation(summary = "Series", description = "One metric of the channels of a group together.")
    GroupSeries series(
            @PathVariable int id,
            @RequestParam(defaultValue = "views")
                    @Schema(allowableValues = {"views", "followers", "videos", "total_views"})
                    String metric,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = "false")
                    @Schema(description = "Whether the line of each channel goes on where it was before a rollback.")
                    boolean corrected,
            @Valid @ParameterObject Drawing drawing) {
        Metric asked = MetricNames.read(metric, METRICS);
        Range range = Range.of(from, to, clock);
        List<Integer> members = groups.members(known(id).id());
        GroupLine line = corrected
                ? together.corrected(members, asked, range.from(), range.to())
                : together.line(members, asked, range.from(), range.to());
        return GroupSeries.of(
                drawing.of(line),
                drawing.drawn(),
                events.ofChannels(channels.find(members), asked, range.from(), range.to()));
    }

    private Group known(int id) {
        return groups.find(id).map(Group::of).orElseThrow(() -> new NotFoundException("group", id));
    }

    private static BadRequestException taken() {
        return new BadRequestException("name", "is taken");
    }
}
