-- Channels of which a reading up to slot :last was lower than the one before it by more than the rounding of both.
SELECT DISTINCT channel_id
FROM (
    SELECT channel_id, shown, step, lagInFrame(shown) OVER w AS before, lagInFrame(step) OVER w AS before_step
    FROM (
        $readings
    )
    WINDOW w AS (PARTITION BY channel_id ORDER BY slot ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)
)
WHERE shown + step + before_step < before
ORDER BY channel_id
