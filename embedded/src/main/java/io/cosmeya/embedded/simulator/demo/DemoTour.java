package io.cosmeya.embedded.simulator.demo;

import io.cosmeya.embedded.simulator.Simulator;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// Plays a person before the application: pastes links, lets the clock pass slot after slot, and at the end opens a run
/// by hand. It gives up what fails with a sentence in the log, and always leaves the clock at real time.
final class DemoTour implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(DemoTour.class);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH).withZone(DemoSlots.ZONE);
    private static final Duration BEFORE = Duration.ofMinutes(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(300);

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

    @Override
    public void run() {
        log.info("Demo: the page is at {} from now on", page);
        try {
            if (api.runs().stream().anyMatch(DemoRun::isHistory)) {
                log.info("Demo: there is history already, so only one run is opened by hand");
            } else {
                makeHistory();
            }
            simulator.clock().setOffset(Duration.ZERO);
            openByHand();
        } catch (IOException failure) {
            log.warn("Demo: the tour ends early, {}; look at {}", failure.toString(), page);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            simulator.clock().setOffset(Duration.ZERO);
        }
    }

    private void makeHistory() throws IOException, InterruptedException {
        List<Instant> known = api.runs().stream().map(DemoRun::slotAt).toList();
        List<Instant> slots = DemoSlots.last(settings.days(), real.instant()).stream()
                .filter(slot -> !known.contains(slot))
                .toList();
        if (slots.isEmpty()) {
            return;
        }
        log.info("Demo: makes {} days of history; the clock goes back to {}", settings.days(), said(slots.getFirst()));
        simulator.clock().set(slots.getFirst().minus(BEFORE));
        signIn();
        paste();
        for (int i = 0; i < slots.size(); i++) {
            pass(slots.get(i), i + 1, slots.size());
        }
    }

    /// Without an account Instagram shows no plays. The simulator knows whoever comes with a well-formed session.
    private void signIn() throws IOException, InterruptedException {
        api.giveSession("demo", "sessionid=71001%3Ademo%3A1; csrftoken=demo");
    }

    private void paste() throws IOException, InterruptedException {
        String text = new DemoLetter(simulator, simulator.clock().instant()).text();
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

    private void pass(Instant slot, int number, int of) throws IOException, InterruptedException {
        simulator.clock().set(slot.plusSeconds(1));
        Optional<DemoRun> run = await(slot);
        if (run.isPresent()) {
            log.info("Demo: slot {} of {}, {}: {}", number, of, said(slot), story(run.get()));
        } else {
            log.warn(
                    "Demo: slot {} of {}, {}: no computed run within {} s, goes on",
                    number,
                    of,
                    said(slot),
                    settings.patience().toSeconds());
        }
    }

    private static String story(DemoRun run) {
        return run.state().equals("closed")
                ? "run %d took %d of %d channels".formatted(run.id(), run.done(), run.expected())
                : "run %d is %s".formatted(run.id(), run.state());
    }

    /// The run of a slot when nothing more is to come of it; empty when that takes too long.
    private Optional<DemoRun> await(Instant slot) throws IOException, InterruptedException {
        Instant end = real.instant().plus(settings.patience());
        while (real.instant().isBefore(end)) {
            Optional<DemoRun> run = api.runs().stream()
                    .filter(it -> it.slotAt().equals(slot) && it.isOver())
                    .findFirst();
            if (run.isPresent()) {
                return run;
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
