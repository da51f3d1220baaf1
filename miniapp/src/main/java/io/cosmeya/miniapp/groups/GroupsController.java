package io.cosmeya.miniapp.groups;

import io.cosmeya.analytics.Events;
import io.cosmeya.analytics.GroupLine;
import io.cosmeya.analytics.SideBySide;
import io.cosmeya.analytics.Together;
import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.audit.Audit;
import io.cosmeya.miniapp.figures.ChartQuery;
import io.cosmeya.miniapp.figures.Range;
import io.cosmeya.miniapp.problem.BadRequestException;
import io.cosmeya.miniapp.problem.NotFoundException;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.Role;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.channel.Group.Kind;
import io.cosmeya.scrapers.channel.Groups;
import io.cosmeya.scrapers.channel.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
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

    private final Groups groups;
    private final Together together;
    private final Channels channels;
    private final Events events;
    private final Audit audit;
    private final Clock clock;

    GroupsController(Groups groups, Together together, Channels channels, Events events, Audit audit, Clock clock) {
        this.groups = groups;
        this.channels = channels;
        this.events = events;
        this.together = together;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Rank.VIEWER)
    @Operation(summary = "Groups", description = "All groups, projects and tags, by name.")
    List<Group> list(Scope scope) {
        return groups.all(scope).stream().map(Group::of).toList();
    }

    @PostMapping
    @Needs(Rank.ADMIN)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make a group", description = "Makes an empty group, project or tag.")
    Group create(@Valid @RequestBody GroupName name) {
        Kind kind = Objects.requireNonNullElse(name.kind(), Kind.GROUP);
        return audit.change(
                "groups.create",
                "groups",
                null,
                () -> groups.create(name.name().strip(), kind).map(Group::of).orElseThrow(GroupsController::taken));
    }

    @PutMapping("/{id}")
    @Needs(Rank.ADMIN)
    @Operation(summary = "Rename a group", description = "Names a group anew.")
    Group rename(@PathVariable int id, @Valid @RequestBody GroupName name) {
        return audit.change("groups.rename", "group/" + id, known(id), () -> {
            if (!groups.rename(id, name.name().strip())) {
                throw taken();
            }
            return known(id);
        });
    }

    @DeleteMapping("/{id}")
    @Needs(Rank.ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forget a group", description = "Forgets a group; its channels stay.")
    void delete(@PathVariable int id) {
        audit.remove("groups.delete", "group/" + id, known(id), () -> groups.delete(id));
    }

    @GetMapping("/{id}")
    @Needs(Rank.VIEWER)
    @Operation(summary = "Group", description = "One group.")
    Group one(Scope scope, @PathVariable int id) {
        return known(scope, id);
    }

    @GetMapping("/{id}/channels")
    @Needs(Rank.VIEWER)
    @Operation(summary = "Members", description = "The ids of all channels of a group, ascending.")
    List<Integer> channels(Scope scope, @PathVariable int id) {
        return groups.members(known(scope, id).id());
    }

    @PostMapping("/{id}/channels")
    @Needs(Rank.ADMIN)
    @Operation(summary = "Fill a group", description = "Puts channels in; those that do not exist are passed over.")
    Group add(@PathVariable int id, @Valid @RequestBody GroupChannels channels) {
        return audit.change("groups.add", "group/" + id, members(id), () -> {
                    groups.add(id, channels.channels());
                    return members(id);
                })
                .group();
    }

    @DeleteMapping("/{id}/channels")
    @Needs(Rank.ADMIN)
    @Operation(summary = "Empty a group", description = "Takes channels out.")
    Group remove(@PathVariable int id, @Valid @RequestBody GroupChannels channels) {
        return audit.change("groups.remove", "group/" + id, members(id), () -> {
                    groups.remove(id, channels.channels());
                    return members(id);
                })
                .group();
    }

    @GetMapping("/{id}/figures")
    @Needs(Rank.VIEWER)
    @Operation(summary = "Figures", description = "What the channels of a group have together, with their coverage.")
    GroupFigures figures(Scope scope, @PathVariable int id) {
        return GroupFigures.of(together.now(groups.members(known(scope, id).id())));
    }

    @GetMapping("/{id}/series")
    @Needs(Rank.VIEWER)
    @Operation(summary = "Series", description = "One metric of the channels of a group together.")
    GroupSeries series(
            Scope scope,
            @PathVariable int id,
            @RequestParam(defaultValue = "views") Metric metric,
            @RequestParam(defaultValue = "false")
                    @Schema(description = "Whether the line of each channel goes on where it was before a rollback.")
                    boolean corrected,
            @Valid @ParameterObject ChartQuery chart) {
        Range range = chart.range(clock);
        List<Integer> members = groups.members(known(scope, id).id());
        try (var parts = new SideBySide()) {
            var happened = parts.ask(() -> events.ofChannels(members, metric, range.from(), range.to()));
            GroupLine line = corrected
                    ? together.corrected(members, metric, range.from(), range.to())
                    : together.line(members, metric, range.from(), range.to());
            return GroupSeries.of(chart.of(line), chart.drawn(), happened.get());
        }
    }

    private Group known(int id) {
        return known(Scope.ALL, id);
    }

    private Membership members(int id) {
        return new Membership(known(id), groups.members(id));
    }

    private Group known(Scope scope, int id) {
        return groups.find(scope, id).map(Group::of).orElseThrow(() -> new NotFoundException("group", id));
    }

    private static BadRequestException taken() {
        return new BadRequestException("name", "is taken");
    }

    /// A group with all its channels, as the audit log keeps it.
    private record Membership(Group group, List<Integer> channels) {}
}
