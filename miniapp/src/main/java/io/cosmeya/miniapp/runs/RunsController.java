package io.cosmeya.miniapp.runs;

import io.cosmeya.analytics.ComputedRuns;
import io.cosmeya.bot.summary.Summaries;
import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.audit.Audit;
import io.cosmeya.miniapp.figures.Listing;
import io.cosmeya.miniapp.problem.BadRequestException;
import io.cosmeya.miniapp.problem.NotFoundException;
import io.cosmeya.miniapp.problem.TooManyException;
import io.cosmeya.miniapp.session.Language;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.Role;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.channel.Scope;
import io.cosmeya.scrapers.run.Reread;
import io.cosmeya.scrapers.run.Retries;
import io.cosmeya.scrapers.run.Run.Kind;
import io.cosmeya.scrapers.run.Runs;
import io.cosmeya.scrapers.run.Schedule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Runs: list them, look at one, open one by hand.
@RestController
@RequestMapping("/api/v1/runs")
@Tag(name = "runs", description = "Runs: list them, look at one, open one by hand, try again what failed.")
@Role("miniapp")
class RunsController {

    private final Runs runs;
    private final Schedule schedule;
    private final ComputedRuns computed;
    private final Summaries summaries;
    private final Reread reread;
    private final Retries retries;
    private final RunEvents events;
    private final Channels channels;
    private final Audit audit;

    RunsController(
            Runs runs,
            Schedule schedule,
            ComputedRuns computed,
            Summaries summaries,
            Reread reread,
            Retries retries,
            RunEvents events,
            Channels channels,
            Audit audit) {
        this.runs = runs;
        this.schedule = schedule;
        this.computed = computed;
        this.summaries = summaries;
        this.reread = reread;
        this.retries = retries;
        this.events = events;
        this.channels = channels;
        this.audit = audit;
    }

    @GetMapping
    @Needs(Rank.VIEWER)
    @Operation(summary = "Runs", description = "A page of runs, newest first.")
    Listing<Run> list(
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(200) int size) {
        List<io.cosmeya.scrapers.run.Run> latest = runs.latest(page, size);
        Set<Long> ready = computed.among(
                latest.stream().map(io.cosmeya.scrapers.run.Run::id).toList());
        List<Run> items = latest.stream()
                .map(run -> Run.of(run, ready.contains(run.id())))
                .toList();
        return new Listing<>(items, page, size, runs.count());
    }

    @PostMapping
    @Needs(Rank.ADMIN)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Open a run", description = "Opens a run by hand; it stands for the newest slot.")
    Run open() {
        return audit.change("runs.open", "runs", null, () -> Run.of(runs.open(Kind.MANUAL), false));
    }

    @GetMapping("/{id}")
    @Needs(Rank.VIEWER)
    @Operation(summary = "Run", description = "One run, how far it is, and the reading of each of its channels.")
    RunWithTasks one(Scope scope, @PathVariable long id) {
        Run run = runs.find(id)
                .map(found -> Run.of(found, computed.among(List.of(id)).contains(id)))
                .orElseThrow(() -> new NotFoundException("run", id));
        RunProgress progress = runs.progress(id).map(RunProgress::of).orElseThrow();
        return new RunWithTasks(run, progress, tasks(scope, id), filledBy(run), schedule.next());
    }

    private @Nullable Long filledBy(Run run) {
        return runs.ofSlots(run.slot(), run.slot()).stream()
                .filter(other -> other.id() != run.id() && other.done() > 0)
                .map(io.cosmeya.scrapers.run.Run::id)
                .reduce((_, newest) -> newest)
                .orElse(null);
    }

    /// Those of the channels that are seen, each with its name.
    private List<Task> tasks(Scope scope, long run) {
        List<io.cosmeya.scrapers.run.Task> all = runs.tasks(run);
        Set<Integer> seen = channels.among(
                scope, all.stream().map(io.cosmeya.scrapers.run.Task::channelId).toList());
        Map<Integer, Channel> named =
                channels.find(seen).stream().collect(Collectors.toMap(Channel::id, Function.identity()));
        return all.stream()
                .flatMap(task -> Stream.ofNullable(named.get(task.channelId())).map(channel -> Task.of(task, channel)))
                .toList();
    }

    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Needs(Rank.VIEWER)
    @Operation(
            summary = "Progress as it changes",
            description = "Server-sent events: `progress` at once and at each change, `end` when the run is over. "
                    + "Few may listen at once: 429 when too many do.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = RunProgress.class)))
    SseEmitter events(@PathVariable long id) {
        if (runs.find(id).isEmpty()) {
            throw new NotFoundException("run", id);
        }
        return events.listen(id).orElseThrow(() -> new TooManyException("Too many listen to runs already."));
    }

    @PostMapping("/{id}/retry")
    @Needs(Rank.ADMIN)
    @Operation(
            summary = "Try again",
            description =
                    "Plans the failed tasks of a run that is not over again, or those of one platform or channel.")
    RetryResult retry(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Platform platform,
            @RequestParam(required = false) @Min(1) @Nullable Integer channel) {
        if (runs.find(id).isEmpty()) {
            throw new NotFoundException("run", id);
        }
        try {
            return audit.change(
                    "runs.retry", "run/" + id, null, () -> new RetryResult(retries.retry(id, platform, channel)));
        } catch (IllegalArgumentException impossible) {
            throw new BadRequestException("id", String.valueOf(impossible.getMessage()));
        }
    }

    @PostMapping("/{id}/reread")
    @Needs(Rank.ADMIN)
    @Operation(
            summary = "Read again",
            description =
                    "Reads the kept pages of a closed run with the parsers of today; what differs is delivered anew.")
    RereadResult reread(@PathVariable long id, @RequestParam(required = false) @Nullable Platform platform) {
        if (runs.find(id).isEmpty()) {
            throw new NotFoundException("run", id);
        }
        try {
            RereadResult result = RereadResult.of(reread.run(id, platform));
            audit.write("runs.reread", "run/" + id, null, result);
            return result;
        } catch (IllegalArgumentException impossible) {
            throw new BadRequestException("id", String.valueOf(impossible.getMessage()));
        }
    }

    @GetMapping("/{id}/summary")
    @Needs(Rank.ANALYST)
    @Operation(summary = "Summary", description = "What a computed run brought, in words.")
    Summary summary(@PathVariable long id, @RequestParam(defaultValue = "ru") Language language) {
        if (runs.find(id).isEmpty()) {
            throw new NotFoundException("run", id);
        }
        return summaries
                .of(id, language.locale())
                .map(text -> new Summary(id, language, text))
                .orElseThrow(() -> new NotFoundException("summary yet of run", id));
    }
}
