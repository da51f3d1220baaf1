package io.cosmeya.embedded;

/// A store cannot be started because a piece of it is not on this machine; [#remedy] says what to run or to set.
public final class MissingPart extends RuntimeException {
    private final String remedy;

    MissingPart(String what, String remedy) {
        super(what + ". " + remedy);
        this.remedy = remedy;
    }

    /// A sentence for a person: the command to run, or the setting that names a store elsewhere.
    public String remedy() {
        return remedy;
    }
}
