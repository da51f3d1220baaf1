-- It was written and never read: a restart publishes every bucket again.
DROP TABLE analytics.run_bucket;
