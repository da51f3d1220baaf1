package io.cosmeya.analytics;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Repository;

/// The runs whose numbers are ready.
@Repository
public class ComputedRuns {

    /// Totals of the newest slot that is computed.
    public Optional<RunTotals> latest() {
        throw new UnsupportedOperationException("not yet");
    }

    /// Totals of a run by its newest computed revision; empty until it is computed.
    public Optional<RunTotals> of(long runId) {
        throw new UnsupportedOperationException("not yet: " + runId);
    }

    /// Those of these runs that are computed, by id.
    public Set<Long> among(Collection<Long> runIds) {
        throw new UnsupportedOperationException("not yet: " + runIds);
    }
}
