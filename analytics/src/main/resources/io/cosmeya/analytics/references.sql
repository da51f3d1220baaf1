-- The baselines of channels as of a slot.
SELECT channel_id, toInt8(platform) AS platform, toInt8(format) AS format, age_h, side, toUnixTimestamp(since) AS since_s,
    sorted, median, log_median, mad
FROM analytics.age_ref
WHERE slot = :newest AND channel_id IN (:channels) AND age_h IN (:ages)
