package io.cosmeya.ingest;

import com.rabbitmq.client.GetResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A message in a parking queue, for a person to judge. Its texts come from outside and are hostile.
///
/// @param queue from which it was parked: `snapshots`
/// @param id of the message; null where it came without
/// @param reason why it was parked; null where nobody said
/// @param firstDeath why the broker took it out of a queue for the first time: `rejected`, `delivery_limit`; null where
///     it was parked by us
/// @param firstDeathQueue that queue
/// @param parkedAt UTC; null where it is not known
/// @param replays how often it was put back before
/// @param body as it came
public record ParkedMessage(
        String queue,
        @Nullable String id,
        @Nullable String reason,
        @Nullable String firstDeath,
        @Nullable String firstDeathQueue,
        @Nullable Instant parkedAt,
        int replays,
        String body) {

    static final String REPLAYS = "replays";

    static ParkedMessage of(String queue, GetResponse got) {
        Map<String, Object> headers = headers(got);
        return new ParkedMessage(
                queue,
                got.getProps().getMessageId(),
                text(headers.get(Parking.REASON)),
                text(headers.get("x-first-death-reason")),
                text(headers.get("x-first-death-queue")),
                parkedAt(got, headers),
                replays(got),
                new String(got.getBody(), StandardCharsets.UTF_8));
    }

    static int replays(GetResponse got) {
        return headers(got).get(REPLAYS) instanceof Number count ? count.intValue() : 0;
    }

    private static Map<String, Object> headers(GetResponse got) {
        Map<String, Object> headers = got.getProps().getHeaders();
        return headers == null ? Map.of() : headers;
    }

    private static @Nullable Instant parkedAt(GetResponse got, Map<String, Object> headers) {
        if (headers.get("x-death") instanceof List<?> deaths
                && !deaths.isEmpty()
                && deaths.getFirst() instanceof Map<?, ?> death
                && death.get("time") instanceof Date died) {
            return died.toInstant();
        }
        Date published = got.getProps().getTimestamp();
        return published == null ? null : published.toInstant();
    }

    private static @Nullable String text(@Nullable Object header) {
        return header == null ? null : header.toString();
    }
}
