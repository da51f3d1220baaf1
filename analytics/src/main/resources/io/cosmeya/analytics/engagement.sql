-- Of a channel's posts that are at least 72 h old, newest first: reactions by views of the last 20, by the followers that
-- the channel had when it published them, and views of the last 30 by the followers of today. A hidden like count makes
-- a post's reactions unknown.
WITH
    (SELECT max(slot) FROM analytics.video_delta) AS newest,
    (
        SELECT arraySort(groupArray((toUnixTimestamp(observed_at), followers)))
        FROM analytics.channel_snapshot FINAL
        WHERE channel_id = :id AND followers_slot = slot AND isNotNull(followers)
    ) AS counted
SELECT length(posts) AS posts_n,
    arrayMap(p -> assumeNotNull(p.2) / assumeNotNull(p.3), arrayFilter(p -> isNotNull(p.2) AND p.3 > 0, last20)) AS by_views,
    arrayMap(p -> assumeNotNull(p.2) / assumeNotNull(p.6), arrayFilter(p -> isNotNull(p.2) AND p.6 > 0, last20)) AS by_followers,
    arrayMap(p -> assumeNotNull(p.3), arrayFilter(p -> isNotNull(p.3), last30)) AS seen,
    if(empty(by_views), NULL, arrayReduce('quantileExactInclusive(0.5)', by_views)) AS er_median,
    if(empty(by_followers), NULL, arrayReduce('avg', by_followers)) AS er_followers,
    if(empty(seen), NULL, arrayReduce('quantileExactInclusive(0.5)', seen)) / nullIf(counted[-1].2, 0) AS reach,
    length(by_views) AS by_views_n, length(by_followers) AS by_followers_n, length(seen) AS seen_n,
    arrayExists(p -> p.4, last20) AS has_comments, arrayExists(p -> p.5, last20) AS has_shares
FROM (
    SELECT arrayReverseSort(x -> x.1, groupArray((
            toUnixTimestamp(c.published_at), shown_likes + ifNull(shown_comments, 0) + ifNull(shown_shares, 0), shown_views,
            isNotNull(shown_comments), isNotNull(shown_shares),
            arrayLastOrNull(f -> f.1 <= toUnixTimestamp(c.published_at), counted).2))) AS posts,
        arraySlice(posts, 1, 20) AS last20, arraySlice(posts, 1, 30) AS last30
    FROM (
        SELECT video_id
-- each metric
            , if(bitTest($m_flags, 5) AND status = 'ok' OR $m_slot + :lookback < slot, NULL, $m) AS shown_$m
-- end
        FROM analytics.video_delta
        WHERE slot = newest AND channel_id = :id AND seen_slot > 0
    ) AS v
    INNER JOIN (SELECT video_id, published_at FROM analytics.video_card FINAL WHERE channel_id = :id) AS c
        ON v.video_id = c.video_id
    WHERE toUnixTimestamp(c.published_at) <= $now - 72 * 3600
)
