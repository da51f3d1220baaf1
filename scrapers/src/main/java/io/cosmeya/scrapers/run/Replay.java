package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.page.Redaction;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/// Answers from kept pages, never from the network. A question is known by its address and its body; where these hold
/// something drawn anew each time, by its path, in order.
class Replay implements Passage {

    private final List<KeptPage> left;

    Replay(List<KeptPage> pages) {
        this.left = new ArrayList<>(pages);
    }

    @Override
    public synchronized Fetched pass(PageRequest request, Pages network) {
        String url = Redaction.text(request.uri().toString());
        String body = KeptPage.body(request);
        String path = path(url);
        Optional<KeptPage> found = first(each -> each.url().equals(url) && Objects.equals(each.requestBody(), body))
                .or(() ->
                        first(each -> path(each.url()).equals(path) && (each.requestBody() == null) == (body == null)));
        return found.<Fetched>map(page -> {
                    left.remove(page);
                    return new Fetched.Answered(page.page());
                })
                .orElseGet(() -> new Fetched.Failed(Fetched.Why.REFUSED, "not kept: " + path));
    }

    private Optional<KeptPage> first(Predicate<KeptPage> wanted) {
        return left.stream().filter(wanted).findFirst();
    }

    private static String path(String url) {
        URI uri = URI.create(url);
        return uri.getHost() + uri.getPath();
    }
}
