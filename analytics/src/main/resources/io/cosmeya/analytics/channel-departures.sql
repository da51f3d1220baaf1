-- The videos that a channel's number lost with each of its falls, of slot `fell`, from the reading of slot `stood`: those
-- last read :stays slot numbers before a slot in between, and not again until then: only readings from there on are looked at.
SELECT fell, assumeNotNull(views) AS last_views
FROM (
    SELECT slot, views, next
    FROM (
        SELECT slot, views, leadInFrame(slot) OVER (
            PARTITION BY video_id ORDER BY slot ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS next
        FROM analytics.video_history FINAL
        WHERE channel_id = :id AND slot BETWEEN :first AND :last AND isNotNull(views)
            AND arrayExists((stood, fell) -> slot + :stays >= stood AND slot <= fell, [:stood], [:fell])
    )
    WHERE next = 0 OR next > slot + :stays + 1
)
ARRAY JOIN [:stood] AS stood, [:fell] AS fell
WHERE slot + :stays >= stood AND slot + :stays < fell AND (next = 0 OR next > fell)
