package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.ScriptedScraper;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.egress.Session;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Sat;
import io.cosmeya.scrapers.platform.Sitting;
import io.cosmeya.scrapers.platform.SittingScraper;
import io.cosmeya.scrapers.platform.Strategy;
import io.cosmeya.scrapers.platform.Verdict;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;

/// Sittings that go as a test says, and what was asked in them: `7: check`, `7: ig3` for account 7.
class ScriptedSittings implements SittingScraper {

    final List<String> asked = new CopyOnWriteArrayList<>();
    private final BiFunction<Integer, Channel, Sat> answer;

    ScriptedSittings(BiFunction<Integer, Channel, Sat> answer) {
        this.answer = answer;
    }

    static Sat good(Channel channel) {
        return new Sat(new Outcome.Taken(ScriptedScraper.reading(channel, 2)), Verdict.GOOD, "");
    }

    static Sat bad(Verdict verdict) {
        return new Sat(
                new Outcome.RateLimited("no", null), verdict, verdict.name().toLowerCase());
    }

    @Override
    public Platform platform() {
        return Platform.INSTAGRAM;
    }

    @Override
    public String parser() {
        return "scripted/1";
    }

    @Override
    public List<Strategy> ways() {
        return List.of();
    }

    @Override
    public List<Strategy> ways(Session session, Runnable breath) {
        return List.of();
    }

    @Override
    public Outcome scrape(Channel channel) {
        asked.add("0: " + channel.platformId());
        return new Outcome.Taken(ScriptedScraper.reading(channel, 1));
    }

    @Override
    public Sitting sit(Session session, Runnable breath) {
        return new Sitting() {
            @Override
            public Sat check() {
                asked.add(session.account() + ": check");
                return new Sat(new Outcome.NotFound("nobody looks at it"), Verdict.GOOD, "");
            }

            @Override
            public Sat read(Channel channel) {
                breath.run();
                asked.add(session.account() + ": " + channel.platformId());
                return answer.apply(session.account(), channel);
            }

            @Override
            public Map<String, String> cookies() {
                return Map.of("sessionid", "renewed");
            }
        };
    }
}
