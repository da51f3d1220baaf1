package io.cosmeya.embedded;

/// A store of this machine with a folder of its own: it keeps its data there from one start to the next.
interface Store {
    /// Starts it and returns once it answers; throws [MissingPart] where a piece of it is not on this machine.
    Endpoint start();

    /// Ends it in order, so that the next start has nothing to repair.
    void stop();
}
