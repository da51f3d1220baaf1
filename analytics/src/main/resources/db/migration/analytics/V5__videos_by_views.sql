-- The list of all videos begins with those of most views.
CREATE INDEX current_by_views ON analytics.video_current (views DESC NULLS LAST, video_id);
