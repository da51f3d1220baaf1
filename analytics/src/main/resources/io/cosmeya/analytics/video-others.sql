-- A counter that a platform shows of a video beside the one that is kept as views, by its own name, as its raw rows have
-- it. A value within 7 days (:lookback slot numbers) is counted from.
SELECT slot, observed_s, value, toUInt64(1) AS step, '' AS precision,
    if(known, toInt64(value) - toInt64(before), NULL) AS d, toUInt64(0) AS unc,
    if(known, arrayCount(s -> s > before_slot AND s <= slot, [:slots]), 0) AS gap,
    if(known, observed_s - before_s, 0) AS secs,
    8 * ifNull(d < 0, 0) + 64 * (known AND secs <= 0) AS flags
FROM (
    SELECT slot, observed_s, value,
        lagInFrame(value) OVER w AS before, lagInFrame(slot) OVER w AS before_slot, lagInFrame(observed_s) OVER w AS before_s,
        isNotNull(before) AND before_slot + :lookback >= slot AS known
    FROM (
        SELECT slot, toInt64(toUnixTimestamp(observed_at)) AS observed_s, toNullable(others[:name]) AS value
        FROM ingest.snap_raw FINAL
        WHERE slot BETWEEN :first AND :last AND $owned
            AND video_id = :id AND mapContains(others, :name)
    )
    WINDOW w AS (ORDER BY slot ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)
)
ORDER BY slot
