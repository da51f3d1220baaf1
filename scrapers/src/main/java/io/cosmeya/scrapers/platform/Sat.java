package io.cosmeya.scrapers.platform;

/// What came of one question of a sitting.
///
/// @param reason why the verdict is not good, for people; empty text when it is
public record Sat(Outcome outcome, Verdict verdict, String reason) {}
