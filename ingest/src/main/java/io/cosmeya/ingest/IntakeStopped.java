package io.cosmeya.ingest;

/// Nothing of the batch may be acknowledged, and no more is to be taken.
class IntakeStopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean forGood;

    private IntakeStopped(boolean forGood, String reason) {
        super(reason);
        this.forGood = forGood;
    }

    /// Until the store answers again.
    static IntakeStopped forNow(String reason) {
        return new IntakeStopped(false, reason);
    }

    /// Until a person has looked.
    static IntakeStopped forGood(String reason) {
        return new IntakeStopped(true, reason);
    }

    boolean forGood() {
        return forGood;
    }
}
