-- The same for channels: the platform's own counters (r) are counted from what was known (p), and v sums up the videos.
-- The flags are those of video-delta.sql.
INSERT INTO analytics.channel_delta_stage
    (slot, platform, channel_id, observed_at, seen_slot, rev, status, endpoint, exit, views, views_step, views_rounded,
    d_views, views_unc, views_gap, views_secs, views_flags, views_nulls, videos_read
-- each metric
    , $m, $m_step, $m_slot, $m_ago, d_$m, $m_unc, $m_gap, $m_secs, $m_flags
-- end
    )
SELECT
    :slot,
    multiIf(r_channel != 0, r_platform, v_channel != 0, v_platform, p_platform),
    multiIf(r_channel != 0, r_channel, v_channel != 0, v_channel, p_channel),
    multiIf(read, r_observed, v_read > 0, v_observed, p_channel != 0, p_observed, r_observed) AS at,
    if(read OR v_read > 0, :slot, p_seen_slot),
    :rev,
    r_status,
    multiIf(r_channel != 0, r_endpoint, v_read > 0, v_endpoint, p_endpoint),
    multiIf(r_channel != 0, r_exit, v_read > 0, v_exit, p_exit),
    v_views,
    greatest(v_step, 1),
    v_rounded,
    v_d,
    v_unc,
    v_gap,
    v_secs,
    8 * ifNull(v_d + toInt64(v_unc) < 0, 0) + 64 * (isNotNull(v_d) AND v_counted > 0 AND v_secs <= 0) + 128 * (v_unc > 0),
    v_nulls,
    v_read
-- each metric
    , if($m_taken, r_$m, p_$m)
    , multiIf($m_taken, r_$m_step, isNotNull(p_$m), p_$m_step, 1)
    , if($m_taken, :slot, p_$m_slot)
    , if($m_taken OR isNull(p_$m), 0, toUnixTimestamp(at) - $m_before)
    , if($m_counted, toInt64(r_$m) - toInt64(p_$m), NULL)
    , if($m_counted AND r_$m_step + p_$m_step > 2, r_$m_step + p_$m_step, 0)
    , if($m_counted, arrayCount(s -> s > p_$m_slot, [:planned]), 0)
    , if($m_counted, toUnixTimestamp(at) - $m_before, 0) AS $m_between
    , 1 * ($m_taken AND NOT $m_known AND isNull(p_$m))
        + 4 * ($m_taken AND NOT $m_known AND isNotNull(p_$m))
        + 8 * ifNull($m_counted AND r_$m + r_$m_step + p_$m_step < p_$m, 0)
        + 16 * ($m_read AND NOT $m_taken OR NOT $m_read AND $m_waits)
        + 32 * (read AND NOT $m_read AND $m_known)
        + 64 * ($m_counted AND $m_between <= 0)
        + 128 * ($m_counted AND r_$m_step + p_$m_step > 2)
        + 512 * ($m_counted AND $m_falls)
-- end
FROM (
    SELECT
        *,
        r_status IN (1, 2) AS read
-- each metric
        , read AND isNotNull(r_$m) AS $m_read
        , isNotNull(p_$m) AND p_$m_slot + :lookback >= :slot AS $m_known
        , $m_known AND bitTest(p_$m_flags, 4) AS $m_waits
        , $m_known AND ifNull(r_$m = 0 AND p_$m > 20 OR r_$m * 2 < p_$m AND p_$m - r_$m > 1000, 0) AS $m_falls
        , $m_read AND ($m_waits OR NOT $m_falls) AS $m_taken
        , $m_taken AND $m_known AS $m_counted
        , toUnixTimestamp(p_observed) - p_$m_ago AS $m_before
-- end
    FROM (
        SELECT platform AS r_platform, channel_id AS r_channel, observed_at AS r_observed, toInt8(status) AS r_status,
            endpoint AS r_endpoint, exit AS r_exit, followers AS r_followers,
            ifNull(followers_step, 1) AS r_followers_step, total_views AS r_total_views,
            ifNull(total_views_step, 1) AS r_total_views_step, video_count AS r_videos,
            ifNull(video_count_step, 1) AS r_videos_step
        FROM ingest.channel_raw FINAL
        WHERE slot = :slot AND $channels
    ) AS r
    FULL JOIN (
        SELECT any(platform) AS v_platform, channel_id AS v_channel, maxIf(observed_at, seen_slot = :slot) AS v_observed,
            anyIf(endpoint, seen_slot = :slot) AS v_endpoint, anyIf(exit, seen_slot = :slot) AS v_exit,
            sumOrNullIf(views, views_slot + :lookback >= :slot) AS v_views,
            sumIf(views_step, views_step > 1 AND isNotNull(views) AND views_slot + :lookback >= :slot) AS v_step,
            countIf(views_step > 1 AND isNotNull(views) AND views_slot + :lookback >= :slot) AS v_rounded,
            sumOrNull(d_views) AS v_d,
            sum(views_unc) AS v_unc,
            countIf(isNotNull(d_views) AND views_gap > 0) AS v_counted,
            quantileExactLowIf(0.5)(views_gap, isNotNull(d_views) AND views_gap > 0) AS v_gap,
            quantileExactLowIf(0.5)(views_secs, isNotNull(d_views) AND views_gap > 0) AS v_secs,
            countIf(seen_slot = :slot AND isNull(d_views)) AS v_nulls,
            countIf(seen_slot = :slot) AS v_read
        FROM analytics.video_delta
        WHERE slot = :slot AND $channels
        GROUP BY channel_id
    ) AS v ON r_channel = v_channel
    FULL JOIN (
        SELECT platform AS p_platform, channel_id AS p_channel, observed_at AS p_observed, seen_slot AS p_seen_slot,
            endpoint AS p_endpoint, exit AS p_exit
-- each metric
            , $m AS p_$m, $m_step AS p_$m_step, $m_slot AS p_$m_slot, $m_ago AS p_$m_ago, $m_flags AS p_$m_flags
-- end
        FROM analytics.channel_delta
        WHERE slot = :previous AND $channels
    ) AS p ON if(r_channel != 0, r_channel, v_channel) = p_channel
)
WHERE r_channel != 0 OR v_read > 0 OR p_seen_slot + :kept >= :slot
SETTINGS optimize_and_compare_chain = 0
