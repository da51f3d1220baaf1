package io.cosmeya.scrapers;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.PlatformScraper;
import io.cosmeya.scrapers.platform.Strategy;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A platform that answers as a test says.
public record ScriptedScraper(Platform platform, Function<Channel, Outcome> answer, AtomicInteger calls)
        implements PlatformScraper {

    public ScriptedScraper(Platform platform, Function<Channel, Outcome> answer) {
        this(platform, answer, new AtomicInteger());
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
    public Outcome scrape(Channel channel) {
        calls.incrementAndGet();
        return answer.apply(channel);
    }

    public static ChannelReading reading(Channel channel, int videos) {
        List<VideoReading> list = IntStream.range(0, videos)
                .mapToObj(i -> new VideoReading(
                        seen("v%d-%04d".formatted(channel.id(), i), "Video " + i),
                        Snapshot.Status.OK,
                        "viewCount",
                        "browse/videos",
                        Counter.exact(1000 + i),
                        null,
                        null,
                        null))
                .toList();
        return new ChannelReading(
                channel.platformId(),
                "@renamed" + channel.id(),
                "Renamed " + channel.id(),
                null,
                new Counter(1_230_000, 10_000),
                null,
                Counter.exact(videos),
                "browse/videos",
                "direct",
                list,
                Map.of());
    }

    public static VideoSeen seen(String id, String title) {
        return new VideoSeen(id, title, VideoSeen.Format.SHORT, null, null, "2 days ago", null);
    }
}
