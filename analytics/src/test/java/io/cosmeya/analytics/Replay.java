package io.cosmeya.analytics;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Computes many slots one after the other as the job does, without the job around them.
@Component
class Replay {

    private static final int AT_A_TIME = 20;

    private final Ground ground;
    private final Counting counting;
    private final Deriving deriving;
    private final Publishing publishing;
    private final Totals totals;
    private final JdbcTemplate postgres;
    private final TransactionTemplate transaction;

    Replay(
            Ground ground,
            Counting counting,
            Deriving deriving,
            Publishing publishing,
            Totals totals,
            JdbcTemplate postgres,
            PlatformTransactionManager transactions) {
        this.ground = ground;
        this.counting = counting;
        this.deriving = deriving;
        this.publishing = publishing;
        this.totals = totals;
        this.postgres = postgres;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Makes videos known, each as `id, channel, format, published`.
    void cards(Collection<Card> cards) {
        postgres.execute("""
                INSERT INTO scrapers.channel (id, platform, platform_id, title, added_at) OVERRIDING SYSTEM VALUE
                SELECT n, 'youtube', 'UC' || n, 'channel ' || n, now() FROM generate_series(1, 100) AS n
                ON CONFLICT DO NOTHING""");
        postgres.batchUpdate(
                """
                INSERT INTO scrapers.video (id, platform, platform_id, channel_id, title, format, published_at,
                    first_seen_at, last_seen_at) OVERRIDING SYSTEM VALUE
                VALUES (?, 'youtube', ?, ?, 'a title', ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET published_at = excluded.published_at, format = excluded.format""",
                cards.stream()
                        .map(card -> new Object[] {
                            card.id,
                            "video" + card.id,
                            card.channel,
                            card.format,
                            card.published.atOffset(ZoneOffset.UTC),
                            card.published.atOffset(ZoneOffset.UTC),
                            card.published.atOffset(ZoneOffset.UTC)
                        })
                        .toList());
    }

    /// What is known of a video beside its counters.
    record Card(int id, int channel, String format, Instant published) {}

    /// A complete list of a channel, 5 minutes into the slot.
    void listed(int slot, int channel, Long followers, Long totalViews) {
        long milli = Ground.at(slot).plusSeconds(300).toEpochMilli();
        ground.clickHouse("""
                INSERT INTO ingest.channel_raw (slot, platform, channel_id, observed_at, ver, followers, followers_step,
                    total_views, total_views_step, status, endpoint, exit)
                VALUES (%d, 'youtube', %d, fromUnixTimestamp64Milli(%d, 'UTC'), %d, %s, 1, %s, 1, 'ok', 'about', 'direct')""".formatted(Ground.number(slot), channel, milli, milli * 1024 + 1, followers, totalViews));
    }

    /// A complete list of each of these channels, without counters of its own.
    void listed(int slot, Collection<Integer> channels) {
        long milli = Ground.at(slot).plusSeconds(300).toEpochMilli();
        ground.clickHouse("""
                INSERT INTO ingest.channel_raw (slot, platform, channel_id, observed_at, ver, followers, status, endpoint, exit)
                SELECT %d, 'youtube', arrayJoin(%s), fromUnixTimestamp64Milli(%d, 'UTC'), 1, 1000, 'ok', 'about', 'direct'""".formatted(Ground.number(slot), List.copyOf(channels), milli));
    }

    /// Computes slots in their order, some at a time.
    void compute(List<Integer> slots, int planned) {
        ground.runs(planned);
        List<ClosedSlot> closed =
                slots.stream().map(slot -> closed(slot, planned)).toList();
        for (int from = 0; from < closed.size(); from += AT_A_TIME) {
            List<ClosedSlot> some = closed.subList(from, Math.min(closed.size(), from + AT_A_TIME));
            some.forEach(counting::count);
            derive(some);
            tell(some);
        }
    }

    void derive(List<ClosedSlot> slots) {
        transaction.executeWithoutResult(status -> deriving.derive(slots));
    }

    /// Publishes the last of these slots and says that it is computed.
    void tell(List<ClosedSlot> slots) {
        ClosedSlot last = slots.getLast();
        transaction.executeWithoutResult(status -> {
            publishing.videos(last, 0, 1);
            publishing.channels(last);
            totals.computed(ground.known(last.number()), last.revision());
        });
        deriving.keepOnly(last);
    }

    static ClosedSlot closed(int slot, int planned) {
        List<Integer> near = new ArrayList<>();
        IntStream.rangeClosed(Math.max(1, slot - 16), Math.min(planned, slot))
                .map(Ground::number)
                .filter(number -> number >= Ground.number(slot) - ClosedSlot.LOOKBACK)
                .forEach(near::add);
        return new ClosedSlot(Ground.number(slot), Ground.at(slot), 1, near, DirtyChannels.ALL);
    }
}
