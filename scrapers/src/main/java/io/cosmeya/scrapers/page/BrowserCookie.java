package io.cosmeya.scrapers.page;

/// A cookie of a visit. Its text never shows the value.
///
/// @param domain host, or with a dot in front all hosts below it: `.tiktok.com`
public record BrowserCookie(String name, String value, String domain, String path) {

    @Override
    public String toString() {
        return "BrowserCookie[%s of %s]".formatted(name, domain);
    }
}
