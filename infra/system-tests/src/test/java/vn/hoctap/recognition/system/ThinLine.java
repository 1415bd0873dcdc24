package vn.hoctap.recognition.system;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** The line of a window: 64 kbit/s each way and 400 ms to and fro, as in the mountains on a bad day. */
record ThinLine(CDPSession browser) {
    private static final int BYTES_PER_SECOND = 8_000;
    private static final int MILLISECONDS = 400;
    private static final int UNBOUNDED = -1;

    static ThinLine of(Page page) {
        var browser = page.context().newCDPSession(page);
        browser.send("Network.enable");
        return new ThinLine(browser);
    }

    void begin() {
        emulate(MILLISECONDS, BYTES_PER_SECOND);
    }

    void end() {
        emulate(0, UNBOUNDED);
    }

    /** Nothing that a page loads is there already. */
    void forget() {
        browser.send("Network.clearBrowserCache");
    }

    private void emulate(int latency, int bytesPerSecond) {
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", latency);
        line.addProperty("downloadThroughput", bytesPerSecond);
        line.addProperty("uploadThroughput", bytesPerSecond);
        browser.send("Network.emulateNetworkConditions", line);
    }
}
