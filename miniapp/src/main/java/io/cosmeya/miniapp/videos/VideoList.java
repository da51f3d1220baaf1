package io.cosmeya.miniapp.videos;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cosmeya.analytics.Values;
import io.cosmeya.analytics.VideoQuery;
import io.cosmeya.analytics.VideoValues;
import io.cosmeya.miniapp.figures.Listing;
import io.cosmeya.scrapers.channel.Scope;
import io.cosmeya.scrapers.video.Picture;
import io.cosmeya.scrapers.video.Pictures;
import io.cosmeya.scrapers.video.Videos;
import java.time.Duration;
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

    /// How long the count of a long list may be old: to count a million rows takes longer than to show fifty of them.
    private static final Duration COUNTED = Duration.ofSeconds(30);

    private static final long LONG = 10_000;

    private final Cache<VideoQuery, Long> counts =
            Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(COUNTED).build();
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
        return new Listing<>(items, query.page(), query.size(), count(query.whole()));
    }

    private long count(VideoQuery query) {
        Long known = counts.getIfPresent(query);
        if (known != null) {
            return known;
        }
        long counted = values.count(query);
        if (counted >= LONG) {
            counts.put(query, counted);
        }
        return counted;
    }
}
