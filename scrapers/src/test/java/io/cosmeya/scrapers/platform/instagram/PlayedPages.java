package io.cosmeya.scrapers.platform.instagram;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Answers by what the address, with the form behind it, contains; what nobody answers is refused.
class PlayedPages implements Pages {

    private final Map<String, Fetched> answers = new LinkedHashMap<>();
    final List<PageRequest> asked = new ArrayList<>();

    PlayedPages on(String part, Fetched answer) {
        answers.put(part, answer);
        return this;
    }

    @Override
    public Fetched fetch(PageRequest request) {
        asked.add(request);
        String question = request.uri() + " " + request.body();
        return answers.entrySet().stream()
                .filter(each -> question.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> new Fetched.Failed(Fetched.Why.REFUSED, "not played: " + question));
    }
}
