-- What the raw rows of each channel are, in whatever order they lie; what else a row holds came by the same message.
INSERT INTO analytics.raw_print (slot, run_id, revision, channel_id, print)
SELECT :slot, :run, :revision, channel_id, sum(print)
FROM (
    SELECT channel_id, cityHash64(tuple(video_id, ver, msg_id, status, views, likes, comments, shares)) AS print
    FROM ingest.snap_raw FINAL
    WHERE slot = :slot
    UNION ALL
    SELECT channel_id, cityHash64(tuple(*)) AS print FROM ingest.channel_raw FINAL WHERE slot = :slot
    UNION ALL
    SELECT 0 AS channel_id, cityHash64(:else) AS print
)
GROUP BY channel_id
