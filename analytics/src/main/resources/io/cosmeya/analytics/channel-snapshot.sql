-- Channels that were read in the slot, for ever.
INSERT INTO analytics.channel_snapshot
SELECT * FROM analytics.channel_delta WHERE slot = :slot AND $channels AND (seen_slot = :slot OR status != 'absent')
