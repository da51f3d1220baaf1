-- The channels that were read in the slot, in the order of the columns of analytics.channel_current.
SELECT
    channel_id, platform, slot, :slotAt, concat(toString(observed_at), '+00'), rev, endpoint, exit, videos_read,
    views_nulls, views_rounded, views, views_step, 0, d_views, views_unc, views_gap, views_secs, views_flags
-- each metric
    , if(bitTest($m_flags, 5) AND status = 'ok' OR $m_slot + :lookback < slot, NULL, $m) AS shown_$m
    , $m_step, $m_ago, d_$m, $m_unc, $m_gap, $m_secs, $m_flags
-- end
FROM analytics.channel_delta
WHERE slot = :slot AND $channels AND seen_slot = slot
