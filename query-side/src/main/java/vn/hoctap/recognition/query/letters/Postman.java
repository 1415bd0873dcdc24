package vn.hoctap.recognition.query.letters;

import java.time.Instant;
import vn.hoctap.recognition.messaging.Worker;

/** Looks for letters that are due for as long as the application runs; in each process, as a letter is taken by one of them. */
final class Postman extends Worker {
    private final Letters letters;
    private final MailSettings settings;

    Postman(Letters letters, MailSettings settings) {
        super("letters");
        this.letters = letters;
        this.settings = settings;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.isOn();
    }

    @Override
    protected void work() {
        while (goesOn()) {
            letters.sendDue(Instant.now());
            pause(settings.every());
        }
    }

    /** Another round will be tried. */
    @Override
    protected void failed(Throwable failure) {}
}
