-- Videos by the slot in which they were gone: absent from two complete readings of their channel, or private. seen_slot
-- tells one absence of a video from another.
SELECT gone AS slot, count() AS n, min(video_id) AS video_id
FROM (
    SELECT d.video_id AS video_id, d.seen_slot AS seen, min(d.slot) AS gone
    FROM analytics.video_delta AS d
    WHERE d.channel_id IN (:channels) AND (:video = 0 OR d.video_id = :video) AND d.slot BETWEEN :from - :kept AND :to
        AND d.seen_slot > 0 AND d.seen_slot < d.slot AND (d.misses >= 2 OR d.status = 'private')
    GROUP BY d.video_id, d.seen_slot
)
WHERE gone BETWEEN :from AND :to
GROUP BY gone
ORDER BY gone
