-- A channel's pace in the newest slot in which it was read.
SELECT d.slot AS slot, if(d.views_secs >= 900, d.d_views / (d.views_secs / 3600), NULL) AS velocity, p.slot_index AS slot_index,
    p.usual_n AS usual_n, p.acceleration AS acceleration, p.ewma AS ewma, p.threshold AS threshold, p.high AS high
FROM (
    SELECT slot, channel_id, d_views, views_secs FROM analytics.channel_snapshot FINAL
    WHERE channel_id = :id AND slot = :slot
) AS d
LEFT JOIN (SELECT * FROM analytics.channel_pulse WHERE slot = :slot AND channel_id = :id) AS p ON d.channel_id = p.channel_id
