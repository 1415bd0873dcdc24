package vn.hoctap.recognition.web;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Constants;
import org.apache.coyote.Processor;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 that waits for the head of a request only so long in all. The server's own patience begins anew with each byte,
 * so that a client who sends one every few seconds holds its connection for hours.
 */
public class PatientProtocol extends Http11NioProtocol {
    private static final int LOOKS = 10;

    private long headWithin = 20_000;
    private @Nullable Future<?> looking;

    /** In milliseconds; set by name. */
    public void setHeadWithin(long headWithin) {
        this.headWithin = headWithin;
    }

    @Override
    public void start() throws Exception {
        super.start();
        long pause = Math.max(1, headWithin / LOOKS);
        looking =
                getUtilityExecutor().scheduleWithFixedDelay(this::endThoseTooSlow, pause, pause, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (looking != null) {
            looking.cancel(false);
        }
        super.stop();
    }

    private void endThoseTooSlow() {
        getEndpoint().getConnections().forEach(this::endIfTooSlow);
    }

    /** Whoever holds the lock is working on the connection; a request whose head is still to come waits without it. */
    private void endIfTooSlow(SocketWrapperBase<?> connection) {
        if (!connection.getLock().tryLock()) {
            return;
        }
        try {
            if (connection.getCurrentProcessor() instanceof Processor processor && isTooSlow(processor)) {
                connection.close();
            }
        } finally {
            connection.getLock().unlock();
        }
    }

    private boolean isTooSlow(Processor processor) {
        var request = processor.getRequest();
        return request != null && !processor.isAsync() && !processor.isUpgrade() && hasBegunLongAgo(request);
    }

    /** A request that has ended, or whose first byte has not come, has no start. */
    private boolean hasBegunLongAgo(Request request) {
        long start = request.getStartTimeNanos();
        int stage = request.getRequestProcessor().getStage();
        return start >= 0
                && (stage == Constants.STAGE_PARSE || stage == Constants.STAGE_ENDED)
                && System.nanoTime() - start > TimeUnit.MILLISECONDS.toNanos(headWithin);
    }
}
