package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Keeps requests to a platform through an exit at a steady pace, whichever worker makes them. Above
/// [PaceSettings#SHARED_UP_TO] a second each process keeps the pace for itself: such a pace is for simulators, and the
/// store would be asked for nothing. When the store does not answer, the process keeps the pace for itself too.
@Component
@EnableConfigurationProperties(PaceSettings.class)
public class Pace {

    private static final Logger log = LoggerFactory.getLogger(Pace.class);
    private static final int DIRECT = 0;

    private final Map<Way, SharedBucket> shared = new ConcurrentHashMap<>();
    private final Map<Way, Bucket> own = new ConcurrentHashMap<>();
    private final PaceSettings settings;
    private final PaceRows rows;

    Pace(PaceSettings settings, PaceRows rows) {
        this.settings = settings;
        this.rows = rows;
    }

    /// Waits for the turn of one request to a platform without a proxy.
    public void await(Platform platform) throws InterruptedException {
        await(platform, DIRECT);
    }

    /// Waits for the turn of one request to a platform through a proxy.
    public void await(Platform platform, int proxy) throws InterruptedException {
        Thread.sleep(wait(new Way(platform, proxy)));
    }

    private Duration wait(Way way) {
        double perSecond = settings.of(way.platform());
        if (perSecond <= PaceSettings.SHARED_UP_TO) {
            try {
                return shared.computeIfAbsent(way, _ -> bucket(way, perSecond)).take(System.nanoTime());
            } catch (DataAccessException e) {
                log.warn(
                        "The shared pace of {} is out of reach: {}",
                        way.platform().key(),
                        e.toString());
            }
        }
        return own.computeIfAbsent(way, _ -> new Bucket(perSecond, settings.burst()))
                .take(System.nanoTime());
    }

    private SharedBucket bucket(Way way, double perSecond) {
        Duration each = Duration.ofNanos((long) (1e9 / perSecond));
        return new SharedBucket(
                perSecond, tokens -> rows.reserve(way.platform(), way.proxy(), tokens, each, settings.burst()));
    }

    private record Way(Platform platform, int proxy) {}
}
