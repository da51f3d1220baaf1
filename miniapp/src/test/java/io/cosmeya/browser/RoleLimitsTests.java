package io.cosmeya.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cosmeya.browser.Visits.Visit;
import io.cosmeya.miniapp.access.Rank;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A viewer of the group of one channel; what is not there for them is there for an administrator, or the test fails.
@InBrowser
class RoleLimitsTests {

    private static final String OWN = "random channel";
    private static final String FOREIGN = "Creative Commons";

    @Autowired
    private Visits visits;

    @Autowired
    private RecordedWorld world;

    @Test
    void aViewerSeesTheChannelsOfTheirGroupAndNoButtonsOfAdministrators() {
        try (Visit admin = visits.of(Rank.ADMIN, "");
                Visit viewer = visits.of(Rank.VIEWER, "", world.groupOfWhole())) {
            assertThat(admin.screen().textOnceItHas(OWN))
                    .contains(FOREIGN, "Собрать сейчас", "Добавить каналы", "Управление");
            viewer.screen().textOnceItHas("Каналы");
            assertThat(viewer.screen().textOnceItHas(OWN))
                    .doesNotContain(FOREIGN, "Собрать сейчас", "Добавить каналы", "Управление");
        }
    }

    @Test
    void aLinkToAForeignChannelEndsInAFriendlyNotFound() {
        String link = "channel_" + world.cut();
        try (Visit analyst = visits.byLink(Rank.ANALYST, link);
                Visit viewer = visits.byLink(Rank.VIEWER, link, world.groupOfWhole())) {
            analyst.screen().textOnceItHas(FOREIGN);
            assertThat(viewer.screen().textOnceItHas("Такого здесь нет"))
                    .doesNotContain(FOREIGN, "Что-то пошло не так");
            viewer.screen().follow("Cosmeya");
            viewer.screen().textOnceItHas(OWN);
        }
    }

    @Test
    void aViewerReadsTheRegistryOfBreaksAndAnAdminIsToldWhichFieldIsWrong() {
        try (Visit admin = visits.of(Rank.ADMIN, "breaks");
                Visit viewer = visits.of(Rank.VIEWER, "settings", world.groupOfWhole())) {
            viewer.screen().follow("Смены методики");
            assertThat(viewer.screen().textOnceItHas("YouTube · Просмотры · Shorts"))
                    .doesNotContain("Записать смену");
            Page page = admin.screen().page();
            page.getByText("Записать смену").click();
            page.getByLabel("Первый день").fill("2026-03-02");
            page.getByLabel("Последний день").fill("2026-03-01");
            page.getByLabel("Что изменилось").fill("counted otherwise");
            admin.screen().press("Сохранить");
            admin.screen().textOnceItHas("Последний день: не может быть раньше начала");
        }
    }

    @Test
    void aViewerWhoTypesTheAddressOfTheAdministrationIsToldWhoMay() {
        try (Visit viewer = visits.of(Rank.VIEWER, "manage?part=people", world.groupOfWhole())) {
            assertThat(viewer.screen().textOnceItHas("Этот раздел для других ролей"))
                    .contains("наблюдатель", "администратор");
            assertThat(viewer.screen().named(AriaRole.BUTTON, "Пригласить").count())
                    .isZero();
        }
    }
}
