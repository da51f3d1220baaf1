package io.cosmeya.miniapp.videos;

import io.cosmeya.analytics.VideoQuery.Order;
import io.cosmeya.miniapp.problem.BadRequestException;

/// The order of a list of videos; a minus in front means: greatest or newest first.
final class VideoSort {

    private VideoSort() {}

    static Order of(String key) {
        return switch (key) {
            case "-views" -> Order.VIEWS;
            case "-delta" -> Order.DELTA;
            case "-published" -> Order.PUBLISHED;
            default -> throw new BadRequestException("sort", "must be one of -views, -delta, -published");
        };
    }
}
