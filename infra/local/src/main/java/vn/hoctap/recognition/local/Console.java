package vn.hoctap.recognition.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** What the person who started it reads: Vietnamese first. */
final class Console {
    private final PrintStream out;
    private final long begun = System.nanoTime();

    Console(PrintStream out) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    void say(String text) {
        out.println(text);
    }

    void step(String vietnamese, String english) {
        var seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        out.println(String.format(Locale.ROOT, "[%5.1f s] %s (%s)", seconds, vietnamese, english));
    }

    void ready(Settings settings) {
        step("Sẵn sàng", "ready");
        out.println("""

                  Tiến độ công nhận (portal):     %s/
                  Tra cứu (read API):             %s/v3/api-docs
                  Thao tác (command API):         %s/v3/api-docs
                  Đăng nhập (identity provider):  %s
                  Mã truy cập (access token):     infra/token officer-24853
                  Dữ liệu (data folder):          %s
                  Dừng (stop):                    Ctrl-C
                """.formatted(
                settings.portal(), settings.portal(), settings.commandApi(), settings.identity(), settings.data()));
    }
}
