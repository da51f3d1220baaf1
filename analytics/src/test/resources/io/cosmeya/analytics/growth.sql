-- Videos of a seeded world over :slots slots, a row for each that was read (1.3 % were missed). Views end log-normal (median
-- 4,300, 99th percentile 410,000) and rise as age/tau does by a power law, 12 % evergreen; some six of ten steps are flat
-- and 0.13 % go back. 300 videos make a channel; 3 % of the videos hide their likes.
SELECT
    toUInt32(n + 1) AS video,
    toUInt32(intDiv(n, 300) + 1) AS channel,
    multiIf(channel % 20 < 9, 'tiktok', channel % 20 < 14, 'youtube', channel % 20 < 18, 'instagram', 'likee') AS platform,
    toUInt32([:numbers][step + 1]) AS slot,
    toUInt32([:moments][step + 1]) AS slot_at,
    cityHash64(channel) % 5400 + cityHash64(channel, step) % 90 + intDiv(n % 300, 100) AS late,
    toUInt64(greatest(0, base + risen)) AS views,
    if(cityHash64(n, 3) % 100 < 3, NULL, toUInt64(views * liked)) AS likes,
    toUInt64(views * liked / 12) AS comments,
    if(platform IN ('youtube', 'instagram'), NULL, toUInt64(views * liked / 25)) AS shares,
    toUInt32([:moments][1] - age * 86400 - n % 43200) AS published
FROM (
    SELECT
        number AS n,
        sqrt(-2 * log((cityHash64(n, 11) % 999983 + 1) / 999984)) * cos(2 * pi() * (cityHash64(n, 12) % 999983) / 999983) AS z,
        exp(8.37 + 1.96 * z) AS most,
        1 + n * 7919 % 500 AS age,
        2 + cityHash64(n, 14) % 20 AS tau,
        cityHash64(n, 15) % 100 < 12 AS evergreen,
        0.02 + cityHash64(n, 16) % 60 / 1000 AS liked,
        toInt64(most * (1 - pow(1 + age / tau, -0.9))) AS base,
        range(:slots) AS steps,
        arrayMap(s -> multiIf(
            cityHash64(n, s, 17) % 10000 < 13, -toInt64(most / 500),
            cityHash64(n, s, 18) % 100 < :flat, 0,
            toInt64(if(evergreen, most * 0.0015, most * (pow(1 + (age + s / 2) / tau, -0.9) - pow(1 + (age + s / 2 + 0.5) / tau, -0.9)))
                * exp2(cityHash64(n, s, 19) % 2000 / 1000 - 1) + cityHash64(n, s, 20) % 1000 / 1000)), steps) AS gained,
        arrayCumSum(gained) AS sums
    FROM numbers(:from, :count)
)
ARRAY JOIN steps AS step, sums AS risen
WHERE cityHash64(n, step, 21) % 1000 >= 13
