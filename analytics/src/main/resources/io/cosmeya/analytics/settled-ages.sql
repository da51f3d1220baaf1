-- The values of a video at ages, the youngest first.
SELECT channel_id, toInt8(platform) AS platform, toInt8(format) AS format, toUnixTimestamp(published_at) AS published_s, age_h,
    value, low, high, step
FROM analytics.age_value FINAL
WHERE $owned AND video_id = :id
ORDER BY age_h
