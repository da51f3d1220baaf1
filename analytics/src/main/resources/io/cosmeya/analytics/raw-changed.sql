-- The channels whose raw rows are others than before the revision :before was counted.
SELECT channel_id
FROM analytics.raw_print FINAL
WHERE slot = :slot AND run_id = :run AND revision IN (:before, :revision)
GROUP BY channel_id
HAVING count() < 2 OR min(print) != max(print)
