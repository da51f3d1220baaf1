-- How often and how evenly a channel publishes: posts of the last 28 days, gaps in hours between those of the last 90.
SELECT countIf(published_at > toDateTime($now, 'UTC') - INTERVAL 28 DAY) AS month, count() AS posts_n,
    arrayMap(x -> x / 3600, arrayPopFront(arrayDifference(arraySort(groupArray(toInt64(toUnixTimestamp(published_at))))))) AS gaps,
    if(posts_n >= 6, 1 - arrayReduce('stddevPop', gaps) / nullIf(arrayAvg(gaps), 0), NULL) AS consistency
FROM analytics.video_card FINAL
WHERE channel_id = :id AND published_at > toDateTime($now, 'UTC') - INTERVAL 90 DAY AND published_at <= toDateTime($now, 'UTC')
