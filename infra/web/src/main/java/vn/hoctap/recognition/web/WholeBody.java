package vn.hoctap.recognition.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Reads a body whole, up to a size and within a time: a byte now and then is no progress. */
record WholeBody(int most, Duration within) {
    private static final int PIECE = 8192;

    /**
     * One byte more than {@code most} at most, which says that there was more.
     *
     * @throws ProblemException of type {@link ProblemType#REQUEST_TIMEOUT}
     */
    byte[] read(InputStream input) throws IOException {
        long begun = System.nanoTime();
        var body = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        for (int length = next(input, piece, begun); length >= 0; length = next(input, piece, begun)) {
            body.write(piece, 0, Math.min(length, most + 1 - body.size()));
            if (body.size() > most) {
                break;
            }
        }
        return body.toByteArray();
    }

    private int next(InputStream input, byte[] piece, long begun) throws IOException {
        if (System.nanoTime() - begun > within.toNanos()) {
            throw tooSlow();
        }
        return input.read(piece);
    }

    private static ProblemException tooSlow() {
        return new ProblemException(ProblemType.REQUEST_TIMEOUT, StatusProblems.detail(ProblemType.REQUEST_TIMEOUT));
    }
}
