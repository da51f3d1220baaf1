-- Channels that had a video in common with these, from the slot before :slot to :last: what is counted of it in one of
-- them depends on the other.
WITH owned AS (
    SELECT channel_id, video_id FROM analytics.video_delta
    WHERE slot <= :last AND slot >= (SELECT max(slot) FROM analytics.video_delta WHERE slot < :slot)
    UNION ALL
    SELECT channel_id, video_id FROM ingest.snap_raw WHERE slot BETWEEN :slot AND :last
)
SELECT DISTINCT channel_id FROM owned WHERE video_id IN (SELECT video_id FROM owned WHERE $channels)
