package vn.hoctap.recognition.messaging;

import java.time.Duration;

/** Says when it is time again for what need not be done in every round. */
public final class Pulse {
    private final long between;
    private long last = System.nanoTime();

    public Pulse(Duration between) {
        this.between = between.toNanos();
    }

    public boolean isDue() {
        long now = System.nanoTime();
        if (now - last < between) {
            return false;
        }
        last = now;
        return true;
    }
}
