package io.cosmeya.reports;

import io.cosmeya.analytics.Values;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.channel.ChannelQuery;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.channel.Scope;
import io.cosmeya.scrapers.video.Video;
import io.cosmeya.scrapers.video.Videos;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The workbooks that can be had.
@Component
public class Reports {

    private final Channels channels;
    private final Videos videos;
    private final Values values;

    Reports(Channels channels, Videos videos, Values values) {
        this.channels = channels;
        this.videos = videos;
        this.values = values;
    }

    /// Writes an .xlsx of all channels within a scope and all their videos with their latest figures; headers in
    /// Russian or English.
    /// The stream is left open.
    public void channels(Scope scope, Locale language, OutputStream out) {
        List<Channel> all = channels.page(ChannelQuery.all(scope, null, null, null));
        try (Workbook workbook = new Workbook()) {
            workbook.add(new ChannelsSheet(language), channels(all));
            workbook.add(new VideosSheet(language), all.stream().flatMap(this::videos));
            workbook.write(out);
        }
    }

    private Stream<ChannelRow> channels(List<Channel> all) {
        var known = values.channels(all.stream().map(Channel::id).toList());
        return all.stream().map(channel -> new ChannelRow(channel, known.get(channel.id())));
    }

    /// Channel by channel, so that the memory needed is that of the largest one.
    private Stream<VideoRow> videos(Channel channel) {
        var ofChannel = videos.ofChannel(channel.id());
        var known = values.videos(ofChannel.stream().map(Video::id).toList());
        return ofChannel.stream().map(video -> new VideoRow(channel, video, known.get(video.id())));
    }
}
