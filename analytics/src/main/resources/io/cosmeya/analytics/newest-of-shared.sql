-- Of the videos that several channels show in a slot, no row but the one that was read last. It takes a tenth of the count,
-- so it is asked for only where there are such videos.
(video_id, channel_id) NOT IN (
    SELECT video_id, arrayJoin(arrayPopFront(arrayMap(read -> read.2, arrayReverseSort(groupArray((ver, channel_id))))))
    FROM ingest.snap_raw FINAL
    WHERE slot = :slot AND video_id IN (
        SELECT video_id FROM ingest.snap_raw WHERE slot = :slot
        GROUP BY video_id HAVING min(channel_id) != max(channel_id))
    GROUP BY video_id)
