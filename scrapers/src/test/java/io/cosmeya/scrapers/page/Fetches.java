package io.cosmeya.scrapers.page;

import static org.assertj.core.api.Assertions.assertThat;

/// What a fetch or a visit must have come to.
public class Fetches {

    private Fetches() {}

    public static Page page(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Answered.class);
        return ((Fetched.Answered) fetched).page();
    }

    public static Fetched.Failed failed(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Failed.class);
        return (Fetched.Failed) fetched;
    }

    static Visited.Seen seen(Visited visited) {
        assertThat(visited).isInstanceOf(Visited.Seen.class);
        return (Visited.Seen) visited;
    }
}
