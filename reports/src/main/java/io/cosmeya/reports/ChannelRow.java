package io.cosmeya.reports;

import io.cosmeya.analytics.ChannelValues;
import io.cosmeya.scrapers.channel.Channel;
import org.jspecify.annotations.Nullable;

/// A channel and its latest figures, null before its first run.
record ChannelRow(Channel channel, @Nullable ChannelValues values) {}
