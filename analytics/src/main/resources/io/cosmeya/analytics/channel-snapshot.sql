-- Channels in the slot, for ever: what was read; and of those that were not, but were within 7 days, what they had when
-- they were, so that a sum over channels finds a row of each.
INSERT INTO analytics.channel_snapshot
SELECT * FROM analytics.channel_delta WHERE slot = :slot AND $channels AND seen_slot = :slot
UNION ALL
SELECT d.* REPLACE (
        if(p_channel = 0, d.views, p_views) AS views, if(p_channel = 0, d.views_step, p_step) AS views_step,
        if(p_channel = 0, d.views_rounded, p_rounded) AS views_rounded)
FROM (
    SELECT * FROM analytics.channel_delta
    WHERE slot = :slot AND $channels AND seen_slot < :slot AND (seen_slot + :lookback >= :slot OR status != 'absent')
) AS d
LEFT ANY JOIN (
    SELECT channel_id AS p_channel, views AS p_views, views_step AS p_step, views_rounded AS p_rounded
    FROM analytics.channel_snapshot FINAL
    WHERE slot = (SELECT max(slot) FROM analytics.channel_snapshot WHERE slot < :slot)
) AS p ON d.channel_id = p_channel
