-- The values of a channel's videos at an age, each with its side of the methodology breaks.
SELECT toInt8(format) AS format, toUnixTimestamp(published_at) AS published_s, value, $side AS side
FROM analytics.age_value FINAL
WHERE channel_id = :channel AND age_h = :age
