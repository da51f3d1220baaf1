package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;

/// What stands between a scraper and the network while it reads one channel.
interface Passage {

    ScopedValue<Passage> CURRENT = ScopedValue.newInstance();

    Fetched pass(PageRequest request, Pages network);
}
