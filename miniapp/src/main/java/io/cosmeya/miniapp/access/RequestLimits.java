package io.cosmeya.miniapp.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses who asks too often: signing in is counted by address, all else by user. Each process counts for itself.
class RequestLimits extends OncePerRequestFilter {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(MINUTE).build();
    private final AccessSettings settings;
    private final TimeMeter time;

    RequestLimits(AccessSettings settings, Clock clock) {
        this.settings = settings;
        this.time = new ClockMeter(clock);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Person person = Person.now();
        if (person != null && person.means() == Means.DEVELOPMENT) {
            chain.doFilter(request, response);
            return;
        }
        ConsumptionProbe probe = bucket(request, person).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            Refusal.tooOften(request, response);
        }
    }

    private Bucket bucket(HttpServletRequest request, @Nullable Person person) {
        if (request.getRequestURI().startsWith(SecurityConfiguration.SIGN_IN)) {
            return bucket("sign-in " + request.getRemoteAddr(), settings.signInsPerMinute());
        }
        String who = person == null ? "address " + request.getRemoteAddr() : "user " + person.id();
        return bucket(who, settings.requestsPerMinute());
    }

    private Bucket bucket(String who, int perMinute) {
        return buckets.get(
                who,
                _ -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                        .build());
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
