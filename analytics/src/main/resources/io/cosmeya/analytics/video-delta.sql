-- One slot counted from the one before it: its raw rows (r) meet what was known of each video (p), and e is when the
-- channel's videos were last all listed. Of a video that several channels show, the row read last counts ($newest).
-- Within 7 days (:lookback slot numbers) a value is known; a fall to 0 or by more than half and 1000 is believed when a
-- second reading in a row shows it.
-- What the engine would conclude from chains of comparisons gains nothing here, and is half of the time to plan.
-- Flags: 1 first, 2 born, 4 reset, 8 rollback, 16 suspect, 32 hidden, 64 clock, 128 rounded, 256 back, 512 confirmed.
INSERT INTO analytics.video_delta_stage
    (slot, platform, channel_id, video_id, observed_at, seen_slot, status, misses, counter, endpoint, exit
-- each metric
    , $m, $m_step, $m_slot, $m_ago, d_$m, $m_unc, $m_gap, $m_secs, $m_flags
-- end
    )
SELECT
    :slot,
    if(r_video != 0, r_platform, p_platform),
    if(r_video != 0, r_channel, p_channel),
    if(r_video != 0, r_video, p_video),
    if(seen OR p_video = 0, r_observed, p_observed) AS at,
    if(seen, :slot, p_seen_slot),
    r_status,
    multiIf(seen, 0, r_status != 0 OR p_channel IN (SELECT channel_id FROM ingest.channel_raw FINAL WHERE slot = :slot AND status = 'ok'), least(p_misses + 1, 255), p_misses),
    if(r_video != 0, r_counter, p_counter),
    if(r_video != 0, r_endpoint, p_endpoint),
    if(r_video != 0, r_exit, p_exit)
-- each metric
    , if($m_taken, r_$m, p_$m)
    , multiIf($m_taken, r_$m_step, isNotNull(p_$m), p_$m_step, 1)
    , if($m_taken, :slot, p_$m_slot)
    , if($m_taken OR isNull(p_$m), 0, toUnixTimestamp(at) - $m_before)
    , multiIf($m_counted, toInt64(r_$m) - toInt64(p_$m), $m_born, toInt64(r_$m), NULL)
    , multiIf($m_counted AND r_$m_step + p_$m_step > 2, r_$m_step + p_$m_step, $m_born AND r_$m_step > 1, r_$m_step, 0)
    , if($m_counted, arrayCount(s -> s > p_$m_slot, [:planned]), 0)
    , multiIf($m_counted, toUnixTimestamp(at) - $m_before, $m_born, toUnixTimestamp(at) - toUnixTimestamp(assumeNotNull(r_published)), 0) AS $m_between
    , 1 * ($m_taken AND NOT $m_known AND isNull(p_$m) AND NOT born)
        + 2 * $m_born
        + 4 * ($m_taken AND NOT $m_known AND isNotNull(p_$m))
        + 8 * ifNull($m_counted AND r_$m + r_$m_step + p_$m_step < p_$m, 0)
        + 16 * ($m_read AND NOT $m_taken OR NOT $m_read AND $m_waits)
        + 32 * (seen AND NOT $m_read AND $m_known)
        + 64 * (($m_counted OR $m_born) AND $m_between <= 0)
        + 128 * ($m_counted AND r_$m_step + p_$m_step > 2 OR $m_born AND r_$m_step > 1)
        + 256 * ($m_counted AND p_misses > 0)
        + 512 * ($m_counted AND $m_falls)
-- end
FROM (
    SELECT
        *,
        r_status IN (1, 2) AS seen,
        p_seen_slot = 0 AND e_channel != 0 AND ifNull(r_published > e_at, 0) AS born
-- each metric
        , seen AND isNotNull(r_$m) AS $m_read
        , isNotNull(p_$m) AND p_$m_slot + :lookback >= :slot AS $m_known
        , $m_known AND bitTest(p_$m_flags, 4) AS $m_waits
        , $m_known AND ifNull(r_$m = 0 AND p_$m > 20 OR r_$m * 2 < p_$m AND p_$m - r_$m > 1000, 0) AS $m_falls
        , $m_read AND ($m_waits OR NOT $m_falls) AS $m_taken
        , $m_taken AND $m_known AS $m_counted
        , $m_taken AND born AS $m_born
        , toUnixTimestamp(p_observed) - p_$m_ago AS $m_before
-- end
    FROM (
        SELECT platform AS r_platform, channel_id AS r_channel, video_id AS r_video, observed_at AS r_observed,
            toInt8(status) AS r_status, published_at AS r_published, counter AS r_counter, endpoint AS r_endpoint,
            exit AS r_exit
-- each metric
            , $m AS r_$m, $m_step AS r_$m_step
-- end
        FROM ingest.snap_raw FINAL
        WHERE slot = :slot AND $channels AND $newest
    ) AS r
    FULL JOIN (
        SELECT platform AS p_platform, channel_id AS p_channel, video_id AS p_video, observed_at AS p_observed,
            seen_slot AS p_seen_slot, misses AS p_misses, counter AS p_counter, endpoint AS p_endpoint, exit AS p_exit
-- each metric
            , $m AS p_$m, $m_step AS p_$m_step, $m_slot AS p_$m_slot, $m_ago AS p_$m_ago, $m_flags AS p_$m_flags
-- end
        FROM analytics.video_delta
        WHERE slot = :previous AND $channels
    ) AS p ON r_video = p_video
    LEFT ANY JOIN (
        SELECT channel_id AS e_channel, max(observed_at) AS e_at
        FROM ingest.channel_raw FINAL
        WHERE slot < :slot AND slot + :kept >= :slot AND status = 'ok' AND $channels
        GROUP BY channel_id
    ) AS e ON r_channel = e_channel
)
WHERE r_video != 0 OR p_seen_slot + :kept >= :slot
SETTINGS optimize_and_compare_chain = 0
