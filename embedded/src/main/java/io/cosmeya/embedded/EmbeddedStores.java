package io.cosmeya.embedded;

import java.util.Collection;
import org.springframework.beans.factory.DisposableBean;

/// The part that one application context has in the stores of a folder: it begins all it needs at once, so that they
/// start side by side, and leaves when the context closes.
final class EmbeddedStores implements DisposableBean {
    private final StoreSet set;

    EmbeddedStores(EmbeddedSettings settings, Collection<StoreKind> needed) {
        set = StoreSet.join(settings.folder());
        needed.forEach(kind -> set.begin(kind, settings));
    }

    Endpoint endpoint(StoreKind kind) {
        return set.endpoint(kind);
    }

    @Override
    public void destroy() {
        set.leave();
    }
}
