-- The values of a channel's videos at an age.
SELECT toInt8(platform) AS platform, toInt8(format) AS format, toUnixTimestamp(published_at) AS published_s, value
FROM analytics.age_value FINAL
WHERE channel_id = :channel AND age_h = :age
