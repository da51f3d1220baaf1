-- A counter that a platform shows of a video beside the one that is kept as views, by its own name, as its raw rows have
-- it.
SELECT slot, toInt64(toUnixTimestamp(observed_at)) AS observed_s, toNullable(others[:name]) AS value, toUInt64(1) AS step,
    '' AS precision, 0 AS flags
FROM ingest.snap_raw FINAL
WHERE $owned AND video_id = :id AND slot BETWEEN :first AND :last AND mapContains(others, :name)
ORDER BY slot
