-- The rows of one bucket of channels, in the order of the columns of analytics.video_current. A counter that the platform
-- hides is null; of one that was not read, or is not believed yet, the last known value stays, at most 7 days old.
SELECT
    video_id, channel_id, platform, slot, :slotAt, concat(toString(observed_at), '+00'), :rev,
    multiIf(seen_slot = slot, 'active', status = 'private', 'private', misses >= 2, 'gone', 'missing'),
    slot, counter, endpoint, exit
-- each metric
    , if(bitTest($m_flags, 5) AND status = 'ok' OR $m_slot + :lookback < slot, NULL, $m) AS shown_$m
    , $m_step, $m_ago, d_$m, $m_unc, $m_gap, $m_secs, $m_flags
-- end
FROM analytics.video_delta
WHERE slot = :slot AND $channels AND cityHash64(channel_id) % :buckets = :bucket
    AND (seen_slot = slot OR misses > 0 OR status = 'private') AND seen_slot > 0
