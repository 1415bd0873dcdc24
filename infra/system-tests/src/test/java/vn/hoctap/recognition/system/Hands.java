package vn.hoctap.recognition.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

/** With what somebody works a page. */
interface Hands {
    /** A form that a script has sent has had its answer, and the page that it led to is there. */
    String SETTLED = "() => !document.querySelector('form[aria-busy]') && document.readyState === 'complete'";

    /** Follows a link, or presses a button that leads somewhere. */
    void press(Locator target);

    void fill(Locator field, String text);

    void check(Locator choice);

    void choose(Locator field, FilePayload file);

    /** A pointer. */
    record Mouse() implements Hands {
        @Override
        public void press(Locator target) {
            target.click();
            target.page().waitForFunction(SETTLED);
        }

        @Override
        public void fill(Locator field, String text) {
            field.fill(text);
        }

        @Override
        public void check(Locator choice) {
            choice.check();
        }

        @Override
        public void choose(Locator field, FilePayload file) {
            field.setInputFiles(file);
        }
    }
}
