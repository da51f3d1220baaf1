package io.cosmeya.scrapers.run;

import static io.cosmeya.scrapers.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.embedded.simulator.LoggedRequest;
import io.cosmeya.embedded.simulator.Simulator;
import io.cosmeya.embedded.simulator.world.Site;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.ScrapersApplication;
import io.cosmeya.scrapers.SettableClock;
import io.cosmeya.scrapers.channel.Answer;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.channel.InstagramCode;
import io.cosmeya.scrapers.egress.Session;
import io.cosmeya.scrapers.egress.Sessions;
import io.cosmeya.scrapers.egress.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/// From pasted links to snapshots: the simulator plays Instagram, and two accounts read it.
@SpringBootTest(
        classes = ScrapersApplication.class,
        properties = {
            "cosmeya.simulator.enabled=true",
            // Its clock would stand beside the one that tests set.
            "spring.autoconfigure.exclude=io.cosmeya.embedded.simulator.SimulatorAutoConfiguration",
            "cosmeya.scrapers.pace.per-second.instagram=5000",
            "cosmeya.scrapers.batches.breath-from=0s",
            "cosmeya.scrapers.batches.breath-to=0s",
            "cosmeya.scrapers.batches.rest-from=0s",
            "cosmeya.scrapers.batches.rest-to=0s"
        })
@ActiveProfiles("reports")
class InstagramBatchTests {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Autowired
    Simulator simulator;

    @Autowired
    Channels channels;

    @Autowired
    Sessions sessions;

    @Autowired
    SignedIn signedIn;

    @Autowired
    BatchWorker batches;

    @Autowired
    BatchGround batchGround;

    @Autowired
    TaskWorker worker;

    @Autowired
    Flow flow;

    @Autowired
    Runs runs;

    @Autowired
    Ground ground;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void clear() {
        ground.clear();
        clock.set(NOW.toString());
        simulator.clock().set(NOW);
        simulator.play();
    }

    @Test
    void theSecondAccountReadsWhatTheFirstCannot() {
        int stopped = signedIn.account(INSTAGRAM, "stopped", Map.of("sessionid", "41%3Achallenged", "csrftoken", "x"));
        int well = signedIn.account(INSTAGRAM, "well", Map.of("sessionid", "42%3Awell", "csrftoken", "x"));
        pasteAll();
        Run run = runs.open(Run.Kind.MANUAL);
        assertThat(runs.batches(run.id())).extracting(Batch::account).containsExactly(stopped, well);
        workAll();

        assertThat(sessions.usable(INSTAGRAM)).extracting(Session::account).containsExactly(well);
        assertThat(runs.batches(run.id())).extracting(Batch::account).containsExactly(well);
        Map<String, Task> tasks = runs.tasks(run.id()).stream()
                .collect(Collectors.toMap(
                        task -> channels.find(task.channelId()).orElseThrow().platformId(), task -> task));
        for (WorldChannel channel : living()) {
            Task task = tasks.get(channel.id());
            String expected =
                    channel.closed() ? "private" : channel.published(NOW).isEmpty() ? "empty" : "taken";
            assertThat(task.outcome()).as(channel.title()).isEqualTo(expected);
        }
        assertThat(ground.count("SELECT count(*) FROM scrapers.video WHERE platform = 'instagram'"))
                .isGreaterThan(200);
        assertThat(ground.count("SELECT count(*) FROM scrapers.outbox WHERE queue = 'snapshots'"
                        + " AND convert_from(payload, 'UTF8') LIKE '%\"others\":{\"view_count\"%'"))
                .isPositive();
    }

    @Test
    void withoutAnAccountStrangersReadWhatTheyCan() {
        int before = simulator.log().size();
        pasteAll();
        Run run = runs.open(Run.Kind.MANUAL);
        workAll();
        assertThat(runs.batches(run.id())).isEmpty();
        assertThat(runs.tasks(run.id())).extracting(Task::outcome).contains("partial", "private");
        assertThat(simulator.log().subList(before, simulator.log().size()))
                .extracting(LoggedRequest::path)
                .noneMatch(path -> path.startsWith("/api/v1"));
    }

    @Test
    void linksOfEveryKindLeadToTheirPeople() {
        WorldChannel channel = living().getFirst();
        String name = channel.handle(NOW).substring(1);
        String video = channel.listed(NOW).getFirst().id();
        String code = InstagramCode.code(video).orElseThrow();
        for (String link : List.of(
                "https://www.instagram.com/" + name.toUpperCase() + "/?igsh=x",
                "instagram @" + name,
                "https://www.instagram.com/reel/" + code + "/",
                "https://www.instagram.com/share/reel/" + code,
                "https://www.instagram.com/share/u" + channel.id() + "/")) {
            assertThat(channels.check(link).getFirst().answer())
                    .as(link)
                    .isInstanceOfSatisfying(Answer.Accepted.class, accepted -> {
                        assertThat(accepted.platformId()).isEqualTo(channel.id());
                        assertThat(accepted.handle()).isEqualTo(channel.handle(NOW));
                        assertThat(accepted.title()).isEqualTo(channel.title());
                    });
        }
        assertThat(channels.check("https://www.instagram.com/cosmeya.gone/")
                        .getFirst()
                        .answer())
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("not_found"));
    }

    private void pasteAll() {
        String text = living().stream()
                .map(channel ->
                        "https://www.instagram.com/" + channel.handle(NOW).substring(1) + "/")
                .collect(Collectors.joining("\n"));
        assertThat(channels.add(text)).allMatch(each -> each.answer() instanceof Answer.Accepted);
        assertThat(channels.active(INSTAGRAM))
                .extracting(Channel::url)
                .allMatch(url -> url.matches("https://www\\.instagram\\.com/[a-z._]+/"));
    }

    private List<WorldChannel> living() {
        return simulator.world(Site.INSTAGRAM).channels().stream()
                .filter(channel -> channel.removedFor().isEmpty())
                .toList();
    }

    private void workAll() {
        for (int round = 0; round < 20; round++) {
            clock.pass(Duration.ofSeconds(1));
            flow.release();
            for (Run run : runs.latest(0, 1)) {
                runs.tasks(run.id()).stream()
                        .filter(task -> task.state() == Task.State.RELEASED)
                        .map(task -> batchGround.message(run, task))
                        .forEach(message -> {
                            if (message.batch() == 0) {
                                worker.work(message);
                            } else {
                                batches.work(message);
                            }
                        });
            }
        }
    }
}
