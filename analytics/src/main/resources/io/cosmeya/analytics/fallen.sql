-- Channels of which a reading up to slot :last was lower than the one before it by more than the rounding of both.
SELECT DISTINCT channel_id
FROM (
    SELECT channel_id, shown, step, lagInFrame(shown) OVER w AS before, lagInFrame(step) OVER w AS before_step
    FROM (
        SELECT channel_id, slot, assumeNotNull($value) AS shown, $m_step AS step
        FROM analytics.channel_snapshot FINAL
        WHERE channel_id IN (:ids) AND slot <= :last AND seen_slot = slot AND isNotNull($value)
    )
    WINDOW w AS (PARTITION BY channel_id ORDER BY slot ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)
)
WHERE shown + step + before_step < before
ORDER BY channel_id
