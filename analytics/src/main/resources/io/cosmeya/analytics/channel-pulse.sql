-- A slot is compared with the same of other days since the hours of the runs last changed (:since).
-- A rate is compared where the channel's list was complete in this slot and in the planned one before it. ewma follows the
-- logarithm of the slot index with 0.3; its limit is three deviations of the index over 28 days (224 slot numbers).
INSERT INTO analytics.channel_pulse_stage
    (slot, channel_id, platform, rate, usual, usual_n, slot_index, log_index, ewma, threshold, acceleration, high, began, ended)
SELECT :slot, channel_id, platform, rate, usual, usual_n, slot_index, log_index, ewma, threshold, acceleration, high,
    high AND NOT was_high, was_high AND NOT high
FROM (
    SELECT d.channel_id AS channel_id, d.platform AS platform,
        if(d.status = 'ok' AND p.status = 'ok' AND d.views_gap = 1 AND d.views_secs >= 900, d.d_views / (d.views_secs / 3600), NULL) AS rate,
        if(h.usual_n >= 10, h.median_rate, NULL) AS usual,
        h.usual_n AS usual_n,
        if(usual > 0, rate / usual, NULL) AS slot_index,
        if(slot_index > 0, log(slot_index), NULL) AS log_index,
        if(isNull(log_index), h.last_ewma, 0.3 * log_index + 0.7 * ifNull(h.last_ewma, 0)) AS ewma,
        if(length(h.logs) >= 10,
            3 * 1.4826 * arrayReduce('quantileExactInclusive(0.5)', arrayMap(x -> abs(x - h.log_median), h.logs)), NULL) AS threshold,
        if(h.day_before > 0, rate / h.day_before, NULL) AS acceleration,
        h.was_high AS was_high,
        ifNull(threshold > 0 AND (ewma > threshold AND isNotNull(log_index) OR was_high AND ewma > threshold / 2), 0) AS high
    FROM (SELECT * FROM analytics.channel_delta WHERE slot = :slot AND $channels AND seen_slot = slot) AS d
    LEFT JOIN (SELECT channel_id, status FROM analytics.channel_delta
        WHERE slot = (SELECT max(slot) FROM analytics.channel_delta WHERE slot < :slot)) AS p
        ON d.channel_id = p.channel_id
    LEFT JOIN (
        SELECT channel_id,
            quantileExactInclusiveIf(0.5)(assumeNotNull(rate), isNotNull(rate) AND slot % 8 = :slot % 8 AND slot >= :since) AS median_rate,
            countIf(isNotNull(rate) AND slot % 8 = :slot % 8 AND slot >= :since) AS usual_n,
            groupArrayIf(assumeNotNull(log_index), isNotNull(log_index)) AS logs,
            quantileExactInclusiveIf(0.5)(assumeNotNull(log_index), isNotNull(log_index)) AS log_median,
            argMaxIf(ewma, slot, isNotNull(ewma)) AS last_ewma,
            argMax(high, slot) AS was_high,
            maxIf(rate, slot = :slot - 8 AND slot >= :since) AS day_before
        FROM analytics.channel_pulse
        WHERE slot < :slot AND slot + 224 >= :slot AND $channels
        GROUP BY channel_id
    ) AS h ON d.channel_id = h.channel_id
)
