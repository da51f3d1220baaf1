package io.cosmeya.embedded.simulator.world;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How chance makes one video of a channel.
record Production(Site site, ChannelPlan plan, String channelId, Chance chance, int index) {

    WorldVideo video() {
        Instant publishedAt = publishedAt();
        return new WorldVideo(
                site.videoId(chance, publishedAt),
                channelId,
                index,
                plan.titles().of(chance),
                format(),
                publishedAt,
                length(),
                curve(),
                chance.between("likes", 0.015, 0.07),
                chance.between("comments", 0.001, 0.006),
                chance.between("shares", 0.002, 0.012),
                chance.uniform("likes hidden") < 0.06,
                chance.uniform("members") < 0.04,
                leavesAt(publishedAt),
                chance.uniform("leaves to") < 0.6 ? Access.NOBODY : Access.OWNER);
    }

    private Instant publishedAt() {
        Duration delay = Duration.ofSeconds((long) (plan.every().toSeconds() * chance.between("delay", 0, 0.6)));
        return plan.first().plus(plan.every().multipliedBy(index)).plus(delay);
    }

    private Format format() {
        if (chance.uniform("photo") < plan.photos()) {
            return Format.PHOTO;
        }
        double drawn = chance.uniform("format");
        if (drawn < plan.shorts()) {
            return Format.SHORT;
        }
        return drawn < plan.shorts() + plan.lives() ? Format.LIVE : Format.VIDEO;
    }

    private Duration length() {
        double seconds = switch (format()) {
            case PHOTO -> 0;
            case SHORT -> chance.between("length", 11, 60);
            case VIDEO -> chance.between("length", 150, 2_700);
            case LIVE -> chance.between("length", 2_400, 11_000);
        };
        return Duration.ofSeconds((long) seconds);
    }

    private Curve curve() {
        double most = plan.usualViews() * Math.exp(plan.spread() * chance.normal("success"));
        boolean isShort = format() == Format.SHORT;
        return new Curve(
                isShort ? most * 2.5 : most,
                Duration.ofHours(isShort ? 20 : 60),
                chance.between("power", 0.3, 0.6),
                chance.uniform("phase"),
                rollbackAge(),
                chance.between("rollback share", 0.02, 0.07),
                null);
    }

    private @Nullable Duration rollbackAge() {
        boolean rolledBack = chance.uniform("rollback") < 0.12;
        return rolledBack ? hours("rollback age", 20, 900) : null;
    }

    private @Nullable Instant leavesAt(Instant publishedAt) {
        boolean leaves = chance.uniform("leaves") < 0.05;
        return leaves ? publishedAt.plus(hours("leaves age", 48, 2_000)) : null;
    }

    private Duration hours(String what, double low, double high) {
        return Duration.ofMinutes((long) (60 * chance.between(what, low, high)));
    }
}
