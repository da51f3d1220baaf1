-- What is known of a metric of videos as of a slot.
SELECT video_id AS id, slot, $m AS value, $m_step AS step, $m_slot AS read,
    NOT (bitTest($m_flags, 5) AND status = 'ok' OR $m_slot + :lookback < slot) AS shown,
    toInt64(toUnixTimestamp(observed_at)) - $m_ago AS read_s,
    d_$m AS d, $m_unc AS unc, $m_gap AS gap, $m_secs AS secs, $m_flags AS flags
FROM analytics.video_delta
WHERE slot = :slot AND $which
ORDER BY video_id
