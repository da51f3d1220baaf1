package io.cosmeya.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

/// One window of the browser, with what a person sees and does there.
public class Screen implements AutoCloseable {

    private static final String PLAIN = "document.body.innerText.replace(/[\\u00a0\\u202f]/g, ' ')";

    private static final String PIXELS = """
            canvas => {
              const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
              let drawn = 0;
              for (let i = 3; i < pixels.length; i += 4) if (pixels[i] > 0) drawn++;
              return drawn;
            }""";

    private final BrowserContext context;
    private final Page page;

    Screen(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(30_000);
        page = context.newPage();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    }

    public void open(String address) {
        page.navigate(address);
    }

    /// The text of the page once it shows this, with its no-break spaces as plain ones.
    public String textOnceItHas(String words) {
        return textWhen("words => " + PLAIN + ".includes(words)", words);
    }

    /// The text of the page once it does not show this any more.
    public String textOnceItLacks(String words) {
        return textWhen("words => !" + PLAIN + ".includes(words)", words);
    }

    private String textWhen(String holds, String words) {
        try {
            page.waitForFunction(holds, words);
        } catch (TimeoutError never) {
            throw new AssertionError("Waited in vain for or against \"" + words + "\" in:\n" + text(), never);
        }
        return text();
    }

    private String text() {
        return (String) page.evaluate(PLAIN);
    }

    /// With no-break spaces as plain ones.
    static String plain(String text) {
        return text.replaceAll("[\u00a0\u202f]", " ").strip();
    }

    /// The card of a figure by its name: what it shows, and what it tells in full when it is tapped, or pointed at.
    public Card card(String label) {
        Locator card = page.locator(".kpi")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                ".kpi-label",
                                new Page.LocatorOptions().setHasText(Pattern.compile("^" + label + "$")))));
        String shown = plain(card.locator(".kpi-value").innerText());
        if (card.getAttribute("aria-haspopup") == null) {
            return new Card(shown, inFull(card.locator(".kpi-value")), inFull(card.locator(".delta-line")));
        }
        card.click();
        Locator sheet = page.getByRole(AriaRole.DIALOG);
        String full = plain(sheet.locator(".figure-sheet-value").innerText());
        Locator change = sheet.locator(".figure-sheet-formula strong");
        Card read = new Card(shown, full, change.count() == 0 ? "" : plain(change.innerText()));
        page.keyboard().press("Escape");
        sheet.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return read;
    }

    /// What is told to who points at it, else what it says; empty where it is not there.
    private static String inFull(Locator part) {
        if (part.count() == 0) {
            return "";
        }
        Locator hinted = part.locator("[title]");
        return plain(hinted.count() == 0 ? part.innerText() : hinted.first().getAttribute("title"));
    }

    /// @param shown the figure in short
    /// @param full the figure in full; the same words as in short where there is none
    /// @param change the change in full, empty where there is none
    public record Card(String shown, String full, String change) {}

    /// How many pixels of the first canvas are not transparent, once any is.
    public int drawnPixels(String canvas) {
        page.waitForFunction(
                "selector => { const canvas = document.querySelector(selector); return canvas && (" + PIXELS
                        + ")(canvas) > 0; }",
                canvas);
        return (int) page.locator(canvas).first().evaluate(PIXELS);
    }

    void press(String button) {
        named(AriaRole.BUTTON, button).click();
    }

    void follow(String link) {
        named(AriaRole.LINK, link).click();
    }

    /// The first thing of this role whose name begins so; a space stands for any.
    Locator named(AriaRole role, String name) {
        String start =
                "^" + name.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0").replace(" ", "\\s");
        return page.getByRole(role, new Page.GetByRoleOptions().setName(Pattern.compile(start)))
                .first();
    }

    /// Whether the device has a network.
    void online(boolean online) {
        context.setOffline(!online);
    }

    public Page page() {
        return page;
    }

    /// What steers the browser behind its page: how fast its line and its processor are.
    public CDPSession devTools() {
        return context.newCDPSession(page);
    }

    @Override
    public void close() {
        context.close();
    }
}
