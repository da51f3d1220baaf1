package io.cosmeya.embedded;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

/// The part that one application context has in the stores of a folder: it begins all it needs at once, so that they
/// start side by side, and leaves when the context closes.
final class EmbeddedStores implements DisposableBean {
    private final @Nullable StoreSet set;

    /// @param needed the stores that no URL names; where there are none, the folder is left alone
    EmbeddedStores(EmbeddedSettings settings, Collection<StoreKind> needed) {
        set = needed.isEmpty() ? null : StoreSet.join(settings.folder());
        needed.forEach(kind -> Objects.requireNonNull(set).begin(kind, settings));
    }

    Endpoint endpoint(StoreKind kind) {
        return Objects.requireNonNull(set).endpoint(kind);
    }

    @Override
    public void destroy() {
        if (set != null) {
            set.leave();
        }
    }
}
