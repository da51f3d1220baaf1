package io.cosmeya.embedded.simulator.web;

/// What can go wrong between us and a platform.
public enum FaultKind {
    /// No fault: a place in a plan where the answer is good.
    NONE,
    TOO_MANY_REQUESTS,
    SERVER_ERROR,
    EMPTY_BODY,
    TRUNCATED_GZIP,
    SLOW_DRIP,
    CONSENT_PAGE,
    /// A captcha, a check of the browser, a challenge of the account.
    CHALLENGE,
    LOGIN_WALL,
    WRONG_CONTENT_TYPE,
    FOREIGN_REDIRECT,
    HUGE_BODY
}
