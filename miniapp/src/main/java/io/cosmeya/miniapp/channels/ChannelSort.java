package io.cosmeya.miniapp.channels;

import io.cosmeya.miniapp.problem.BadRequestException;
import io.cosmeya.scrapers.channel.ChannelQuery;
import java.util.Arrays;

/// The order of a list of channels; a minus in front means: greatest first.
enum ChannelSort {
    VIEWS_DOWN("-views"),
    VIEWS_UP("views"),
    TITLE("title"),
    ADDED("added");

    private final String key;

    ChannelSort(String key) {
        this.key = key;
    }

    /// The order that scrapers can keep; what is ordered by views is taken by title first.
    ChannelQuery.Sort stored() {
        return this == ADDED ? ChannelQuery.Sort.ADDED : ChannelQuery.Sort.TITLE;
    }

    static ChannelSort of(String key) {
        return Arrays.stream(values())
                .filter(sort -> sort.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("sort", "must be one of -views, views, title, added"));
    }
}
