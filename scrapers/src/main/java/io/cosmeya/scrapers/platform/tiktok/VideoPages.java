package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.platform.VideoReading;
import org.springframework.stereotype.Component;

/// Asks the pages of single videos for what a list does not tell: likes, comments, shares, length.
@Component
class VideoPages {

    private final TikTokSettings settings;

    VideoPages(TikTokSettings settings) {
        this.settings = settings;
    }

    /// Fills up the first videos that were found, as many as the budget allows, until a page is refused. A video whose
    /// page says nothing stays
    /// as it is: its page tells "no such video" to blocked visitors too.
    void addTo(Visit visit, Findings findings) {
        for (VideoReading each :
                findings.videos().stream().limit(settings.videoBudget()).toList()) {
            String id = each.seen().platformId();
            Answer answer = visit.page(VideoPage.ENDPOINT, Addresses.video(id), VideoPage.SCRIPTS);
            if (answer instanceof Answer.Refused) {
                return;
            }
            if (answer instanceof Answer.Read(var root, String _)) {
                VideoPage page = VideoPage.read(root, id);
                page.item()
                        .filter(_ -> page.refusal().isEmpty())
                        .map(item -> item.reading(VideoPage.ENDPOINT))
                        .filter(reading -> reading.views() != null)
                        .ifPresent(findings::replace);
            }
        }
    }
}
