package io.cosmeya.scrapers.video;

import io.cosmeya.scrapers.Role;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.video.PictureRows.Wanted;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Fetches pictures a few at a time, so that a person's page never asks a platform.
@Component
@Role("scrapers")
class PictureFetcher {

    private static final Logger log = LoggerFactory.getLogger(PictureFetcher.class);

    private static final int AT_ONCE = 25;

    private final PictureRows rows;
    private final Pages pages;

    PictureFetcher(PictureRows rows, Pages pages) {
        this.rows = rows;
        this.pages = pages;
    }

    /// Tries the next few; how many were tried.
    @Scheduled(fixedDelayString = "${cosmeya.scrapers.pictures.poll:5s}")
    int fetch() {
        List<Wanted> wanted = rows.wanted(AT_ONCE);
        wanted.forEach(picture -> bytes(picture)
                .flatMap(SmallPicture::of)
                .ifPresentOrElse(small -> rows.keep(picture, small), () -> rows.fail(picture)));
        return wanted.size();
    }

    private Optional<byte[]> bytes(Wanted picture) {
        try {
            return pages.fetch(PageRequest.get(picture.url())) instanceof Fetched.Answered(var page)
                            && page.status() == 200
                    ? Optional.of(page.body())
                    : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            log.warn("The picture of {} {} is at no known host", picture.kind(), picture.owner());
            return Optional.empty();
        }
    }
}
