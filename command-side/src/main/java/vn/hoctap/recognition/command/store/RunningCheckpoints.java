package vn.hoctap.recognition.command.store;

import org.springframework.context.SmartLifecycle;
import vn.hoctap.recognition.transparency.CheckpointSigner;

/** Signs checkpoints as long as the application runs. */
final class RunningCheckpoints implements SmartLifecycle {
    private final CheckpointSigner signer;
    private volatile boolean running;

    RunningCheckpoints(CheckpointSigner signer) {
        this.signer = signer;
    }

    @Override
    public void start() {
        signer.start();
        running = true;
    }

    @Override
    public void stop() {
        signer.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
