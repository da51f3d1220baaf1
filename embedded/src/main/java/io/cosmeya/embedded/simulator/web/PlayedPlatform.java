package io.cosmeya.embedded.simulator.web;

import java.util.List;

/// A platform that is played: what it answers when all is well, and the pages with which it refuses.
public interface PlayedPlatform {

    /// The origins that it answers for: `https://www.youtube.com`; the first is that of its pages.
    List<String> origins();

    /// Answers one request; what is not there is what the platform says of things that are not there.
    Answer answer(Asked asked);

    /// The page with which the platform refuses in its own way, for the faults that are a page.
    Answer refusal(FaultKind fault);
}
