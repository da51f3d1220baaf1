package io.cosmeya.miniapp.insights;

import io.cosmeya.miniapp.problem.BadRequestException;

/// The least multiple of the median that is asked for.
final class BreakoutLabel {

    private BreakoutLabel() {}

    static double of(String key) {
        return switch (key) {
            case "1.5" -> 1.5;
            case "3" -> 3;
            case "10" -> 10;
            default -> throw new BadRequestException("label", "must be one of 1.5, 3, 10");
        };
    }
}
