package io.cosmeya.miniapp.videos;

import io.cosmeya.analytics.Values;
import io.cosmeya.analytics.VideoQuery;
import io.cosmeya.analytics.VideoValues;
import io.cosmeya.miniapp.figures.Listing;
import io.cosmeya.scrapers.channel.Scope;
import io.cosmeya.scrapers.video.Picture;
import io.cosmeya.scrapers.video.Pictures;
import io.cosmeya.scrapers.video.Videos;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Brings videos and their figures together.
@Component
class VideoList {

    private final Videos videos;
    private final Values values;
    private final Pictures pictures;

    VideoList(Videos videos, Values values, Pictures pictures) {
        this.videos = videos;
        this.values = values;
        this.pictures = pictures;
    }

    Optional<Video> one(Scope scope, int id) {
        return videos.find(scope, id)
                .map(video -> Video.of(
                        video,
                        values.videos(List.of(id)).get(id),
                        pictures.kept(Picture.Kind.VIDEO, List.of(id)).contains(id)));
    }

    /// The order is that of analytics; a video that scrapers no longer know is left out.
    Listing<Video> page(VideoQuery query) {
        List<VideoValues> page = values.page(query);
        List<Integer> ids = page.stream().map(VideoValues::videoId).toList();
        Map<Integer, io.cosmeya.scrapers.video.Video> known = videos.find(ids).stream()
                .collect(Collectors.toMap(io.cosmeya.scrapers.video.Video::id, Function.identity()));
        Set<Integer> pictured = pictures.kept(Picture.Kind.VIDEO, ids);
        List<Video> items = page.stream()
                .flatMap(value -> Stream.ofNullable(known.get(value.videoId()))
                        .map(video -> Video.of(video, value, pictured.contains(video.id()))))
                .toList();
        return new Listing<>(items, query.page(), query.size(), values.count(query));
    }
}
