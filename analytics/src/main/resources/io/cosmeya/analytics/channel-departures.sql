-- The videos that a channel's number lost with each of its falls, of slot `fell`, from the reading of slot `stood`: those
-- last read :stays slot numbers before a slot in between, and not again until then.
SELECT fell, assumeNotNull(argMax(views, slot)) AS last_views
FROM analytics.video_history FINAL
ARRAY JOIN [:stood] AS stood, [:fell] AS fell
WHERE channel_id = :id AND slot BETWEEN :first AND :last AND isNotNull(views) AND slot + :stays >= stood AND slot <= fell
GROUP BY fell, stood, video_id
HAVING max(slot) + :stays < fell
