package io.cosmeya.scrapers.page;

/// The browser crashed or was killed in the middle of a visit.
class BrowserGone extends Exception {

    BrowserGone(Throwable cause) {
        super("the browser is gone", cause);
    }
}
