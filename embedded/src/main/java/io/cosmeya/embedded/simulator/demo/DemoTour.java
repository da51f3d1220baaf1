package io.cosmeya.embedded.simulator.demo;

import io.cosmeya.embedded.simulator.Simulator;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// Plays a person before the application: pastes links, lets the clock pass slot after slot, and at the end opens a run
/// by hand. It goes on where an earlier tour was stopped, gives up what fails with a sentence in the log, and always
/// leaves the clock at real time.
final class DemoTour implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(DemoTour.class);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH).withZone(DemoSlots.ZONE);
    private static final Duration BEFORE = Duration.ofMinutes(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(60);
    private static final int SLOTS_TOLD = 15;

    private final Simulator simulator;
    private final DemoSettings settings;
    private final DemoApi api;
    private final URI page;
    private final Clock real;

    /// @param origin where the application listens: `http://127.0.0.1:PORT`
    DemoTour(Simulator simulator, DemoSettings settings, URI origin, Clock real) {
        this.simulator = simulator;
        this.settings = settings;
        this.api = new DemoApi(origin);
        this.page = origin.resolve("/app/");
        this.real = real;
    }

    /// Holds the clock before all that a tour will pass: until one has begun, no slot is taken for missed.
    static void hold(Simulator simulator, DemoSettings settings, Clock real) {
        Instant first = DemoSlots.last(settings.days(), real.instant()).getFirst();
        simulator.clock().set(first.minus(Duration.ofDays(1)).minus(BEFORE));
    }

    @Override
    public void run() {
        log.info("Demo: the page is at {} from now on", page);
        try {
            List<DemoRun> known = api.runs().stream().filter(DemoRun::isHistory).toList();
            DemoStory story = story(known);
            simulator.tell(story.onThePlatforms());
            makeHistory(story, known);
            simulator.clock().setOffset(Duration.ZERO);
            openByHand();
            new DemoPlaces(api, story, page).tell();
        } catch (IOException failure) {
            log.warn("Demo: the tour ends early, {}; look at {}", failure.toString(), page);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            simulator.clock().setOffset(Duration.ZERO);
        }
    }

    /// The story of the first tour, whatever the day of this one.
    private DemoStory story(List<DemoRun> known) {
        List<Instant> slots = known.stream()
                .map(DemoRun::slotAt)
                .min(Comparator.naturalOrder())
                .map(first -> DemoSlots.from(first, settings.days()))
                .orElseGet(() -> DemoSlots.last(settings.days(), real.instant()));
        return new DemoStory(slots);
    }

    private void makeHistory(DemoStory story, List<DemoRun> known) throws IOException, InterruptedException {
        Instant made = known.stream()
                .filter(DemoRun::isOver)
                .map(DemoRun::slotAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        List<Instant> slots = DemoSlots.last(settings.days(), real.instant()).stream()
                .filter(slot -> slot.isAfter(made))
                .toList();
        if (slots.isEmpty()) {
            log.info("Demo: all history is there already");
            return;
        }
        log.info("Demo: makes {} slots of history; the clock goes back to {}", slots.size(), said(slots.getFirst()));
        simulator.clock().set(slots.getFirst().minus(BEFORE));
        if (known.isEmpty()) {
            signIn();
            paste();
        }
        passAll(slots, story);
    }

    private void passAll(List<Instant> slots, DemoStory story) throws IOException, InterruptedException {
        Instant counted = story.breakDay().atStartOfDay(DemoSlots.ZONE).toInstant();
        boolean entered = false;
        for (int i = 0; i < slots.size(); i++) {
            Instant slot = slots.get(i);
            if (!entered && slot.isAfter(counted)) {
                enterBreak(story);
                entered = true;
            }
            if (!slot.equals(story.missed())) {
                pass(slot, i + 1, slots.size());
            }
        }
        await(slots.getLast(), runs -> runs.stream().allMatch(DemoRun::isOver));
    }

    /// Without an account Instagram shows no plays. The simulator knows whoever comes with a well-formed session.
    private void signIn() throws IOException, InterruptedException {
        api.giveSession("demo", "sessionid=71001%3Ademo%3A1; csrftoken=demo");
    }

    private void paste() throws IOException, InterruptedException {
        String text = new DemoLetter(simulator, simulator.clock().instant(), settings.storyOnly()).text();
        List<JsonNode> links = api.paste(text);
        long accepted = links.stream().filter(link -> is(link, "accepted")).count();
        log.info("Demo: pasted {} lines, {} channels accepted", text.lines().count(), accepted);
        links.stream()
                .filter(link -> !is(link, "accepted"))
                .forEach(link -> log.info(
                        "Demo: “{}” is {} {}",
                        link.path("text").asString(""),
                        link.path("status").asString(""),
                        link.path("reason").asString("")));
    }

    private static boolean is(JsonNode link, String status) {
        return link.path("status").asString("").equals(status);
    }

    /// As a person would who read of it in the news of the platform.
    private void enterBreak(DemoStory story) throws IOException, InterruptedException {
        String day = story.breakDay().toString();
        api.enterBreak(Map.of(
                "platform", "tiktok",
                "metric", "views",
                "since", day,
                "until", day,
                "what", "each start of a video counts as a view (made up for the demo)",
                "whatRu", "просмотром считается каждый запуск (придумано для демонстрации)"));
    }

    private void pass(Instant slot, int number, int of) throws IOException, InterruptedException {
        simulator.clock().set(slot.plusSeconds(1));
        Optional<DemoRun> run = await(slot, DemoTour::mayGoOn);
        if (run.isEmpty()) {
            log.warn(
                    "Demo: slot {} of {}, {}: no run within {} s, goes on",
                    number,
                    of,
                    said(slot),
                    settings.patience().toSeconds());
        } else if (number == 1 || number == of || number % (of / SLOTS_TOLD + 1) == 0) {
            log.info("Demo: slot {} of {}, {}: {}", number, of, said(slot), story(run.get()));
        }
    }

    private static String story(DemoRun run) {
        return run.state().equals("closed")
                ? "run %d took %d of %d channels".formatted(run.id(), run.done(), run.expected())
                : "run %d is %s".formatted(run.id(), run.state());
    }

    /// The newest is read, and at most the one before it is being counted: reading and counting go on side by side.
    private static boolean mayGoOn(List<DemoRun> newestFirst) {
        return newestFirst.getFirst().isRead() && newestFirst.stream().skip(2).allMatch(DemoRun::isOver);
    }

    /// The run of a slot once the newest runs are as wanted; empty when that takes too long.
    private Optional<DemoRun> await(Instant slot, Predicate<List<DemoRun>> wanted)
            throws IOException, InterruptedException {
        Instant end = real.instant().plus(settings.patience());
        while (real.instant().isBefore(end)) {
            List<DemoRun> newest = api.newestRuns();
            if (!newest.isEmpty() && newest.getFirst().slotAt().equals(slot) && wanted.test(newest)) {
                return Optional.of(newest.getFirst());
            }
            Thread.sleep(LOOK_AGAIN);
        }
        return Optional.empty();
    }

    private void openByHand() throws IOException, InterruptedException {
        DemoRun run = api.open();
        log.info(
                "Demo: real time again; run {} is opened by hand for {}. Look at {}",
                run.id(),
                said(run.slotAt()),
                page);
    }

    private static String said(Instant slot) {
        return HOUR.format(slot) + " Moscow";
    }
}
