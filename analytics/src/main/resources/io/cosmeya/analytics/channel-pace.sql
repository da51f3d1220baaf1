-- A channel's pace in the newest slot in which it was read.
SELECT d.slot AS slot, if(d.views_secs >= 900, d.d_views / (d.views_secs / 3600), NULL) AS velocity, p.slot_index AS slot_index,
    p.usual_n AS usual_n, p.acceleration AS acceleration, p.ewma AS ewma, p.threshold AS threshold, p.high AS high
FROM (
    SELECT slot, channel_id, d_views, views_secs FROM analytics.channel_delta
    WHERE channel_id = :id AND seen_slot = slot
    ORDER BY slot DESC
    LIMIT 1
) AS d
LEFT JOIN analytics.channel_pulse AS p ON d.slot = p.slot AND d.channel_id = p.channel_id
