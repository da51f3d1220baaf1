package io.cosmeya.embedded.simulator;

import io.cosmeya.embedded.simulator.web.FaultKind;
import io.cosmeya.embedded.simulator.world.Site;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/// The faults that are on. A plan goes first, one request at a time; then the first fault that meets the request and is
/// drawn. The draws repeat with the seed.
final class Faults {

    private final Random random;
    private final List<Fault> faults = new ArrayList<>();
    private final Deque<FaultKind> plan = new ArrayDeque<>();

    Faults(long seed) {
        this.random = new Random(seed);
    }

    /// Replaces what was on before.
    synchronized void set(List<Fault> newFaults, List<FaultKind> newPlan) {
        faults.clear();
        faults.addAll(newFaults);
        plan.clear();
        plan.addAll(newPlan);
    }

    synchronized List<Fault> on() {
        return List.copyOf(faults);
    }

    /// What this request meets.
    synchronized FaultKind draw(Site site, String path, String channel) {
        if (!plan.isEmpty()) {
            return plan.removeFirst();
        }
        for (int i = 0; i < faults.size(); i++) {
            Fault fault = faults.get(i);
            if (!fault.isSpent() && fault.isFor(site, path, channel) && random.nextDouble() < fault.share()) {
                faults.set(i, fault.once());
                return fault.kind();
            }
        }
        return FaultKind.NONE;
    }
}
