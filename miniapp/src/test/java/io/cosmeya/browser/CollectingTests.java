package io.cosmeya.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.cosmeya.RecordedYouTube;
import io.cosmeya.browser.Visits.Visit;
import io.cosmeya.miniapp.access.Rank;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InBrowser
class CollectingTests {

    @Autowired
    private Visits visits;

    @Autowired
    private RecordedWorld world;

    private final CountDownLatch held = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        held.countDown();
        world.change(text -> text);
    }

    @Test
    void pastedLinksAreCheckedLineByLineAndOnlyWhatWasShownIsSaved() {
        try (Visit visit = visits.of(Rank.ADMIN, "manage")) {
            Screen screen = visit.screen();
            screen.textOnceItHas("random channel");
            String known = "https://www.youtube.com/channel/" + RecordedYouTube.WHOLE;
            String fresh = "https://www.youtube.com/channel/" + RecordedYouTube.TWIN;
            screen.page()
                    .getByPlaceholder("Ссылки на каналы или видео")
                    .fill(known + "\n" + fresh + "\nhttps://example.org/nothing");
            visit.telegram().awaitCalled("web_app_setup_closing_behavior", "need_confirmation", true);
            screen.press("Проверить");
            assertThat(screen.textOnceItHas("можно добавить"))
                    .contains("уже есть в списке", "Это не адрес TikTok")
                    .doesNotContain("Добавлен 1 канал");
            screen.press("Сохранить 1 канал");
            screen.textOnceItHas("Добавлен 1 канал");
            screen.textOnceItHas("twin channel");
            visit.telegram().awaitCalled("web_app_setup_closing_behavior", "need_confirmation", false);
        }
    }

    @Test
    void aRunIsFollowedToItsEndAndItsFiguresAppearByThemselves() {
        world.whole();
        world.change(text -> {
            if (text.contains(RecordedYouTube.CUT)) {
                awaitLetGo();
            }
            return text.replace("5,234 views", "6,543 views");
        });
        try (Visit visit = visits.of(Rank.ADMIN, "channels/" + world.whole())) {
            Screen screen = visit.screen();
            screen.textOnceItHas("5 234");
            screen.follow("Cosmeya");
            screen.press("Собрать сейчас");
            Locator bar = screen.page().getByRole(AriaRole.PROGRESSBAR);
            bar.waitFor();
            screen.page().waitForFunction("bar => bar.value === bar.max - 1", bar.elementHandle());
            assertThat(screen.named(AriaRole.BUTTON, "Собрать сейчас").isDisabled())
                    .isTrue();
            held.countDown();
            assertThat(screen.textOnceItHas("6,5 тыс.")).doesNotContain("5,2 тыс.");
            assertThat(bar.count()).isZero();
        }
    }

    private void awaitLetGo() {
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
