package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/// The pages that scrapers are given: those of the network, kept for the task of the moment, or those kept before.
@Component
@Primary
class KeepingPages implements Pages {

    private final Pages network;

    KeepingPages(@Qualifier("pacedPages") Pages network) {
        this.network = network;
    }

    @Override
    public Fetched fetch(PageRequest request) {
        return Passage.CURRENT.isBound() ? Passage.CURRENT.get().pass(request, network) : network.fetch(request);
    }
}
