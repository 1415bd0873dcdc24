package vn.hoctap.recognition.web;

import java.io.EOFException;
import java.io.IOException;

/** A body that broke off, or whose framing contradicts itself: no fault of ours, whoever was reading it. */
public final class BrokenRequest {
    private static final String FRAMING = "org.apache.coyote.http11.filters.";

    private BrokenRequest() {}

    public static boolean isCauseOf(Throwable failure) {
        return Causes.of(failure).anyMatch(cause -> cause instanceof EOFException || isOfFraming(cause));
    }

    /** Once the server has found it broken, it answers whoever reads on with an exception of no type of its own. */
    private static boolean isOfFraming(Throwable cause) {
        var frames = cause.getStackTrace();
        return cause instanceof IOException
                && frames.length > 0
                && frames[0].getClassName().startsWith(FRAMING);
    }
}
