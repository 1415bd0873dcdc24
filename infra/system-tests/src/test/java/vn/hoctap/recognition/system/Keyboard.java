package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** No pointer: Tab leads to everything, and it is always seen where it has led (WCAG 2.2, 2.1.1 and 2.4.7). */
record Keyboard(Page page) implements Hands {
    private static final int MOST_STEPS = 400;
    private static final String IS_REACHED =
            "e => (e.closest('a, button, input, select, textarea, summary') ?? e) === document.activeElement";
    private static final String IS_SEEN = "() => getComputedStyle(document.activeElement).outlineStyle !== 'none'";

    /** A browser is told beforehand to hand over its choice of files; told with the key, it may come too late. */
    Keyboard {
        page.onFileChooser(_ -> {});
    }

    @Override
    public void press(Locator target) {
        reach(target);
        page.evaluate("() => { document.querySelector('main').left = true }");
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.querySelector('main') && !document.querySelector('main').left");
        page.waitForFunction(SETTLED);
    }

    @Override
    public void fill(Locator field, String text) {
        reach(field);
        if ("date".equals(field.getAttribute("type"))) {
            typeDay(text.split("-"));
        } else {
            page.keyboard().press("Control+A");
            page.keyboard().insertText(text);
        }
        assertThat(field.inputValue()).isEqualTo(text);
    }

    /** Part by part, as the browser's own field has them: the month first in the language that {@link Chromium} gives it. */
    private void typeDay(String[] parts) {
        page.keyboard().type(parts[1] + parts[2] + parts[0]);
    }

    @Override
    public void check(Locator choice) {
        reach(choice);
        page.keyboard().press("Space");
        assertThat(choice.isChecked()).isTrue();
    }

    @Override
    public void choose(Locator field, FilePayload file) {
        reach(field);
        page.waitForFileChooser(() -> page.keyboard().press("Enter")).setFiles(file);
    }

    private void reach(Locator target) {
        for (int step = 0; step < MOST_STEPS && !isReached(target); step++) {
            page.keyboard().press("Tab");
        }
        assertThat(isReached(target)).as("Tab leads to " + target).isTrue();
        assertThat(page.evaluate(IS_SEEN)).as("focus is seen on " + target).isEqualTo(true);
    }

    private static boolean isReached(Locator target) {
        return (boolean) target.evaluate(IS_REACHED);
    }
}
