package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Keeps requests to a platform at a steady pace, whoever makes them in this process.
@Component
@EnableConfigurationProperties(PaceSettings.class)
public class Pace {

    private final Map<Platform, Bucket> buckets;

    Pace(PaceSettings settings) {
        buckets = new EnumMap<>(Arrays.stream(Platform.values())
                .collect(Collectors.toMap(
                        Function.identity(), platform -> new Bucket(settings.of(platform), settings.burst()))));
    }

    /// Waits for the turn of one request to a platform.
    public void await(Platform platform) throws InterruptedException {
        Bucket bucket = buckets.get(platform);
        if (bucket != null) {
            Thread.sleep(bucket.take(System.nanoTime()));
        }
    }
}
