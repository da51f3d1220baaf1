package io.cosmeya.embedded.simulator;

import io.cosmeya.embedded.simulator.web.FaultKind;
import io.cosmeya.embedded.simulator.world.Site;
import org.jspecify.annotations.Nullable;

/// A fault that is played to some of the requests.
///
/// @param rate share of the requests it meets, in [0, 1]; null = all
/// @param times how often at most; null = without end
/// @param site the platform it meets; null = all
/// @param path beginning of the paths it meets; null = all
/// @param channel id of the channel it meets; null = all
public record Fault(
        FaultKind kind,
        @Nullable Double rate,
        @Nullable Integer times,
        @Nullable Site site,
        @Nullable String path,
        @Nullable String channel) {

    /// A fault that meets every request, so many times.
    public static Fault times(FaultKind kind, int times) {
        return new Fault(kind, null, times, null, null, null);
    }

    /// A fault that meets a share of the requests of one platform.
    public static Fault rate(FaultKind kind, double rate, Site site) {
        return new Fault(kind, rate, null, site, null, null);
    }

    boolean isFor(Site askedSite, String askedPath, String askedChannel) {
        return (site == null || site == askedSite)
                && (path == null || askedPath.startsWith(path))
                && (channel == null || channel.equals(askedChannel));
    }

    double share() {
        return rate == null ? 1 : rate;
    }

    boolean isSpent() {
        return times != null && times <= 0;
    }

    Fault once() {
        return times == null ? this : new Fault(kind, rate, times - 1, site, path, channel);
    }
}
