package io.cosmeya.analytics;

/// There is no such figure; the message says why, for people.
public final class UnknownFigure extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownFigure(String why) {
        super(why);
    }
}
