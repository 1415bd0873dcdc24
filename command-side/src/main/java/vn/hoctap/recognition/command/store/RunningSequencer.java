package vn.hoctap.recognition.command.store;

import org.springframework.context.SmartLifecycle;
import vn.hoctap.recognition.eventstore.Sequencer;

/** Runs the sequencer as long as the application runs. */
final class RunningSequencer implements SmartLifecycle {
    private final Sequencer sequencer;
    private volatile boolean running;

    RunningSequencer(Sequencer sequencer) {
        this.sequencer = sequencer;
    }

    @Override
    public void start() {
        sequencer.start();
        running = true;
    }

    @Override
    public void stop() {
        sequencer.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
