package io.cosmeya.analytics;

/// What became of a correction of a methodology break.
public sealed interface BreakCorrection {

    /// It is kept.
    record Made(Break change) implements BreakCorrection {}

    /// Another break of the same counter begins on that day; the transaction is to be given up.
    record DayTaken() implements BreakCorrection {}

    /// There is no such break, or not any more.
    record Missing() implements BreakCorrection {}
}
