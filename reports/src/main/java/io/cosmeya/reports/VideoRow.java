package io.cosmeya.reports;

import io.cosmeya.analytics.VideoValues;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.video.Video;
import org.jspecify.annotations.Nullable;

/// A video, its channel and its latest figures, null before its first run.
record VideoRow(Channel channel, Video video, @Nullable VideoValues values) {}
