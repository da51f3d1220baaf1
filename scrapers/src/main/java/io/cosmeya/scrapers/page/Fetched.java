package io.cosmeya.scrapers.page;

/// How a request ended.
public sealed interface Fetched {

    /// Some answer came, of whatever status.
    record Answered(Page page) implements Fetched {}

    /// No answer that can be read.
    record Failed(Why why, String detail) implements Fetched {}

    /// What went wrong on the way.
    enum Why {
        TIMED_OUT,
        REFUSED,
        TOO_LARGE,
        FOREIGN_REDIRECT,
        BROKEN
    }
}
