package io.cosmeya.bot.summary;

import io.cosmeya.analytics.ComputedRuns;
import io.cosmeya.analytics.RunTotals;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.run.Runs;
import io.cosmeya.scrapers.run.Schedule;
import io.cosmeya.scrapers.run.Slot;
import io.cosmeya.scrapers.run.Slots;
import io.cosmeya.scrapers.run.Task;
import io.cosmeya.scrapers.video.Video;
import io.cosmeya.scrapers.video.Videos;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// The summaries of computed runs.
@Component
@EnableConfigurationProperties(SummarySettings.class)
public class Summaries {

    private final ComputedRuns computed;
    private final Runs runs;
    private final Schedule schedule;
    private final Videos videos;
    private final Channels channels;
    private final SummarySettings settings;

    Summaries(
            ComputedRuns computed,
            Runs runs,
            Schedule schedule,
            Videos videos,
            Channels channels,
            SummarySettings settings) {
        this.computed = computed;
        this.runs = runs;
        this.schedule = schedule;
        this.videos = videos;
        this.channels = channels;
        this.settings = settings;
    }

    /// The summary of a run in Telegram's HTML, in Russian, or in English for every other language; empty until the run
    /// is computed.
    public Optional<String> of(long run, Locale language) {
        Phrases phrases = "ru".equals(language.getLanguage()) ? new RussianPhrases() : new EnglishPhrases();
        SummaryText text = new SummaryText(phrases, settings.instagramFootnote());
        return computed.of(run).map(this::facts).map(text::of);
    }

    private Facts facts(RunTotals totals) {
        List<Task> tasks = runs.tasks(totals.runId());
        return new Facts(totals, part(totals), moved(totals.top()), missing(tasks));
    }

    private List<Facts.Moved> moved(List<RunTotals.Mover> movers) {
        Map<Integer, Video> shown = videos
                .find(movers.stream().map(RunTotals.Mover::videoId).toList())
                .stream()
                .collect(Collectors.toMap(Video::id, Function.identity()));
        Map<Integer, Channel> from = channels
                .find(movers.stream().map(RunTotals.Mover::channelId).toList())
                .stream()
                .collect(Collectors.toMap(Channel::id, Function.identity()));
        return movers.stream()
                .flatMap(mover -> Stream.ofNullable(shown.get(mover.videoId()))
                        .flatMap(video -> Stream.ofNullable(from.get(mover.channelId()))
                                .map(channel -> new Facts.Moved(
                                        video.title(), video.url(), video.platform(), channel.title(), mover.delta()))))
                .toList();
    }

    private Facts.@Nullable Part part(RunTotals totals) {
        Slots slots = schedule.slots();
        Slot slot = slots.atOrBefore(totals.slotAt());
        if (slot.number() != totals.slot()) {
            return null;
        }
        Slot before = slots.previous(slot);
        double hours = Duration.between(before.at(), slot.at()).toMinutes() / 60.0;
        return new Facts.Part(
                hours,
                slots.day(before).isBefore(slots.day(slot)),
                slots.day(slots.next(slot)).isAfter(slots.day(slot)));
    }

    private static List<Facts.Missing> missing(List<Task> tasks) {
        return tasks.stream()
                .filter(task -> task.state() != Task.State.DONE)
                .collect(Collectors.groupingBy(
                        task -> new Facts.Missing(task.platform(), reason(task), 0), Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new Facts.Missing(
                        entry.getKey().platform(), entry.getKey().reason(), Math.toIntExact(entry.getValue())))
                .sorted((a, b) -> Integer.compare(b.channels(), a.channels()))
                .toList();
    }

    private static String reason(Task task) {
        String outcome = task.outcome();
        return outcome == null ? "not_reached" : outcome;
    }
}
