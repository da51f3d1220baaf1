package io.cosmeya.scrapers.page;

/// The only way to the network. It allows only known hosts, has time-outs and a limit of size, and goes through a proxy
/// when the request names one.
public interface Pages {

    /// Fetches a page. What went wrong on the way is a [Fetched.Failed]; a request to an unknown host is an
    /// [IllegalArgumentException], since that is a mistake of ours.
    Fetched fetch(PageRequest request);
}
