package io.cosmeya.embedded.simulator.youtube;

import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// One page of a tab's list, with the item that says where it goes on.
record Grid(WorldChannel channel, Tab tab, Instant now, Wording wording) {

    /// The items that follow a video of the channel; the beginning when `after` is [Integer#MAX_VALUE].
    List<Object> itemsAfter(int after) {
        List<WorldVideo> rest = tab.videos(channel, now).stream()
                .filter(video -> video.index() < after)
                .toList();
        List<WorldVideo> page = rest.subList(0, Math.min(tab.pageSize, rest.size()));
        List<Object> items = new ArrayList<>();
        for (WorldVideo video : page) {
            items.add(item(video, items.size()));
        }
        if (rest.size() > page.size()) {
            items.add(Continuation.item(
                    new Token(channel.id(), tab.suffix, page.getLast().index())));
        }
        return items;
    }

    private Object item(WorldVideo video, int position) {
        return switch (tab) {
            case VIDEOS, LIVE -> new LockupItem(video, now, wording).tree();
            case SHORTS -> new ShortsItem(video, position, now, wording).tree();
        };
    }
}
