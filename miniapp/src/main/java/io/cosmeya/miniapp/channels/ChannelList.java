package io.cosmeya.miniapp.channels;

import io.cosmeya.analytics.ChannelValues;
import io.cosmeya.analytics.Values;
import io.cosmeya.miniapp.figures.Listing;
import io.cosmeya.scrapers.channel.ChannelQuery;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.channel.Scope;
import io.cosmeya.scrapers.video.Picture;
import io.cosmeya.scrapers.video.Pictures;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Brings channels and their figures together.
@Component
class ChannelList {

    private final Channels channels;
    private final Values values;
    private final Pictures pictures;

    ChannelList(Channels channels, Values values, Pictures pictures) {
        this.channels = channels;
        this.values = values;
        this.pictures = pictures;
    }

    Optional<Channel> one(Scope scope, int id) {
        return channels.find(scope, id).map(channel -> shown(List.of(channel)).getFirst());
    }

    Listing<Channel> page(ChannelQuery query, ChannelSort sort) {
        List<Channel> page = switch (sort) {
            case TITLE, ADDED -> shown(channels.page(query));
            case VIEWS_UP -> byViews(query, Comparator.naturalOrder());
            case VIEWS_DOWN -> byViews(query, Comparator.reverseOrder());
        };
        return new Listing<>(page, query.page(), query.size(), channels.count(query));
    }

    /// Their order is known to analytics and their titles to scrapers, so all that match are ordered here: hundreds, at
    /// most thousands.
    private List<Channel> byViews(ChannelQuery query, Comparator<Long> order) {
        ChannelQuery all = ChannelQuery.all(query.scope(), query.platform(), query.words(), query.group());
        List<io.cosmeya.scrapers.channel.Channel> matching = channels.page(all);
        Map<Integer, Long> views = values.views(ids(matching));
        return shown(matching.stream()
                .sorted(Comparator.comparing(channel -> views.get(channel.id()), Comparator.nullsLast(order)))
                .skip((long) query.page() * query.size())
                .limit(query.size())
                .toList());
    }

    private List<Channel> shown(List<io.cosmeya.scrapers.channel.Channel> page) {
        Map<Integer, ChannelValues> known = values.channels(ids(page));
        Set<Integer> pictured = pictures.kept(Picture.Kind.CHANNEL, ids(page));
        return page.stream()
                .map(channel -> Channel.of(channel, known.get(channel.id()), pictured.contains(channel.id())))
                .toList();
    }

    private static List<Integer> ids(List<io.cosmeya.scrapers.channel.Channel> channels) {
        return channels.stream().map(io.cosmeya.scrapers.channel.Channel::id).toList();
    }
}
