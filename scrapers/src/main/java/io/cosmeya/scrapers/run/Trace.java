package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import java.util.ArrayList;
import java.util.List;

/// The pages that one task is answered, up to a size.
class Trace implements Passage {

    private final long most;
    private final List<KeptPage> pages = new ArrayList<>();
    private long bytes;

    Trace(long most) {
        this.most = most;
    }

    @Override
    public Fetched pass(PageRequest request, Pages network) {
        Fetched fetched = network.fetch(request);
        if (fetched instanceof Fetched.Answered(Page page)) {
            keep(request, page);
        }
        return fetched;
    }

    synchronized List<KeptPage> pages() {
        return List.copyOf(pages);
    }

    private synchronized void keep(PageRequest request, Page page) {
        if (bytes < most) {
            KeptPage kept = KeptPage.of(pages.size(), request, page);
            bytes += kept.body().length;
            pages.add(kept);
        }
    }
}
