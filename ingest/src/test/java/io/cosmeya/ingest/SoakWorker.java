package io.cosmeya.ingest;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.PlatformScraper;
import io.cosmeya.scrapers.platform.Strategy;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.support.GenericApplicationContext;

/// Worker and consumer in a process that is there to be killed. Its one platform says the same of a channel whenever it
/// is asked, and takes its time.
final class SoakWorker {

    static final int VIDEOS = 120;

    private static final long THINKING = 150;
    private static final String PLANNED = "planned";

    private SoakWorker() {}

    public static void main(String[] words) {
        Thread.ofPlatform().daemon().start(SoakWorker::endWithWhoStartedUs);
        SpringApplication application = new SpringApplication(IngestApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("scrapers", "ingest");
        application.addInitializers(context -> {
            ((GenericApplicationContext) context).registerBean(PLANNED, PlatformScraper.class, Planned::new);
            context.addBeanFactoryPostProcessor(SoakWorker::keepOnlyThePlannedOne);
        });
        application.run(words);
    }

    private static void keepOnlyThePlannedOne(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanNamesForType(PlatformScraper.class, true, false)) {
            if (!name.equals(PLANNED)) {
                ((BeanDefinitionRegistry) beans).removeBeanDefinition(name);
            }
        }
    }

    private static void endWithWhoStartedUs() {
        try {
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            // Then it has gone.
        }
        Runtime.getRuntime().halt(1);
    }

    private static final class Planned implements PlatformScraper {

        @Override
        public Platform platform() {
            return Platform.YOUTUBE;
        }

        @Override
        public String parser() {
            return "planned/1";
        }

        @Override
        public List<Strategy> ways() {
            return List.of();
        }

        @Override
        public Outcome scrape(Channel channel) {
            try {
                Thread.sleep(THINKING);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Outcome.Taken(new ChannelReading(
                    channel.platformId(),
                    null,
                    "Planned",
                    null,
                    new Counter(1_230_000, 10_000),
                    null,
                    Counter.exact(VIDEOS),
                    "planned",
                    "direct",
                    videos(channel.platformId()),
                    Map.of()));
        }

        private static List<VideoReading> videos(String channel) {
            return IntStream.range(0, VIDEOS)
                    .mapToObj(n ->
                            video(channel + "-" + n, Math.floorMod(channel.hashCode() * 31 + n * 7919, 1_000_003)))
                    .toList();
        }

        private static VideoReading video(String id, int views) {
            return new VideoReading(
                    new VideoSeen(id, "", VideoSeen.Format.SHORT, null, null, null, null),
                    Snapshot.Status.OK,
                    "viewCount",
                    "planned",
                    Counter.exact(views),
                    views % 3 == 0 ? null : new Counter(views / 10, 10),
                    views % 5 == 0 ? Counter.exact(0) : null,
                    null);
        }
    }
}
