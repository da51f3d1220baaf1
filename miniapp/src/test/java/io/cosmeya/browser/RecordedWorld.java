package io.cosmeya.browser;

import io.cosmeya.Person;
import io.cosmeya.RecordedYouTube;
import io.cosmeya.embedded.simulator.SimulatedClock;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.access.SignedInPeople;
import io.cosmeya.scrapers.channel.Group;
import io.cosmeya.scrapers.channel.Groups;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import tools.jackson.databind.JsonNode;

/// Two channels of YouTube from recorded pages, each in a group, read in the last slot and in the last but two;
/// the slot between was missed. The views of the only video of one grew from 5204 to 5234.
@TestComponent
class RecordedWorld {

    private static final RecordedYouTube YOUTUBE = recorded();
    private static final Instant LAST = slotBefore(Instant.now());
    private static final Instant FIRST = slotBefore(slotBefore(LAST));

    private final SimulatedClock clock;
    private final SignedInPeople people;
    private final Groups groups;
    private final Environment environment;
    private boolean made;
    private int whole;
    private int cut;
    private int groupOfWhole;
    private long video;
    private long run;
    private long missed;

    RecordedWorld(SimulatedClock clock, SignedInPeople people, Groups groups, Environment environment) {
        this.clock = clock;
        this.people = people;
        this.groups = groups;
        this.environment = environment;
    }

    /// The channel with one video, "random channel".
    int whole() {
        make();
        return whole;
    }

    /// The channel whose list goes on, "Creative Commons".
    int cut() {
        make();
        return cut;
    }

    /// The group that only the channel with one video is in.
    int groupOfWhole() {
        make();
        return groupOfWhole;
    }

    /// An address with the ids of what stands in braces: the two channels, the video, the newest run of a slot and the
    /// missed one.
    String addressed(String path) {
        make();
        return path.replace("{channel}", "" + whole)
                .replace("{other}", "" + cut)
                .replace("{video}", "" + video)
                .replace("{run}", "" + run)
                .replace("{missed}", "" + missed);
    }

    /// Alters the recorded text from now on.
    void change(UnaryOperator<String> change) {
        YOUTUBE.change(text -> change.apply(grown(text)));
    }

    String origin() {
        return "http://127.0.0.1:" + port();
    }

    private synchronized void make() {
        if (made) {
            return;
        }
        clock.set(FIRST.minusSeconds(600));
        JsonNode links = person().paste(link(RecordedYouTube.WHOLE) + "\n" + link(RecordedYouTube.CUT))
                .path("links");
        whole = links.path(0).path("channelId").asInt();
        cut = links.path(1).path("channelId").asInt();
        groupOfWhole = group("Пранки", whole);
        group("Учебные", cut);
        runOf(FIRST);
        change(UnaryOperator.identity());
        run = runOf(LAST).path("id").asLong();
        missed = person().get("/api/v1/runs")
                .path("items")
                .valueStream()
                .filter(each -> each.path("state").asString().equals("skipped"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asLong();
        video = person().get("/api/v1/videos?channelId=" + whole)
                .at("/items/0/id")
                .asLong();
        clock.setOffset(Duration.ZERO);
        made = true;
    }

    private JsonNode runOf(Instant slot) {
        clock.set(slot.plusSeconds(1));
        return person().runOf(slot);
    }

    private int group(String name, int channel) {
        int id = groups.create(name, Group.Kind.GROUP).orElseThrow().id();
        groups.add(id, List.of(channel));
        return id;
    }

    /// A token lives for a quarter of an hour by the clock, so each leap of it needs a new one.
    private Person person() {
        return new Person(port(), people.make(Rank.OWNER).bearer());
    }

    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private static String link(String channel) {
        return "https://www.youtube.com/channel/" + channel;
    }

    private static String grown(String text) {
        return text.replace("5,204 views", "5,234 views");
    }

    private static Instant slotBefore(Instant moment) {
        LocalDate day = moment.atOffset(ZoneOffset.UTC).toLocalDate();
        return List.of(at(day, 18), at(day, 9), at(day.minusDays(1), 18)).stream()
                .filter(moment::isAfter)
                .findFirst()
                .orElseThrow();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).toInstant(ZoneOffset.UTC);
    }

    private static RecordedYouTube recorded() {
        try {
            return new RecordedYouTube();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Recorded pages in place of the network, and new stores.
    static class Origins implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Map<String, Object> properties = Map.of(
                    "cosmeya.embedded.folder",
                    "target/in-browser-" + ProcessHandle.current().pid(),
                    "cosmeya.scrapers.pages.origins[https://www.youtube.com]",
                    YOUTUBE.origin());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("in-browser", properties));
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        SimulatedClock movableClock() {
            SimulatedClock clock = new SimulatedClock();
            clock.set(FIRST.minusSeconds(600));
            return clock;
        }
    }
}
