-- A video's pace in the newest slot in which it was read, beside the same slot of the day over 28 days (224 numbers). Of a
-- rate that spans missed slots only the velocity is told. Before :since the hours of the runs were others.
SELECT latest.1 AS slot, latest.2 AS velocity, length(usual) AS usual_n,
    if(latest.3 = 1 AND usual_n >= 10, velocity / nullIf(arrayReduce('quantileExactInclusive(0.5)', usual), 0), NULL) AS slot_index,
    if(latest.3 = 1 AND day_before > 0, velocity / day_before, NULL) AS acceleration,
    NULL AS ewma, NULL AS threshold, false AS high
FROM (
    SELECT arraySort(groupArray((slot, rate, gap))) AS rates, rates[-1] AS latest,
        arrayMap(x -> assumeNotNull(x.2), arrayFilter(
            x -> x.1 < latest.1 AND x.1 + 224 >= latest.1 AND x.1 >= :since AND x.1 % 8 = latest.1 % 8 AND x.3 = 1 AND isNotNull(x.2), rates)) AS usual,
        arrayFirstOrNull(x -> x.1 >= :since AND x.1 + 8 = latest.1 AND x.3 = 1, rates).2 AS day_before
    FROM (
        SELECT slot, if(views_secs >= 900, d_views / (views_secs / 3600), NULL) AS rate, views_gap AS gap
        FROM analytics.video_delta
        WHERE $owned
            AND video_id = :id AND seen_slot = slot
            AND slot + 232 >= (SELECT max(slot) FROM analytics.video_delta)
    )
    HAVING length(rates) > 0
)
