-- Videos by the slot that found them gone.
SELECT g.slot AS slot, count() AS n, min(g.video_id) AS video_id
FROM analytics.gone_video AS g
WHERE $channels AND (:video = 0 OR g.video_id = :video) AND g.slot BETWEEN :from AND :to
GROUP BY g.slot
ORDER BY g.slot
