-- Videos by the slot that found them gone.
SELECT slot, count() AS n, min(video_id) AS video_id
FROM analytics.gone_video
WHERE channel_id IN (:channels) AND (:video = 0 OR video_id = :video) AND slot BETWEEN :from AND :to
GROUP BY slot
ORDER BY slot
