package vn.hoctap.recognition.verifier;

import java.util.List;

/** What came of a verification. */
sealed interface Verdict {
    /** What was checked, for the user. */
    List<Sentence> sentences();

    /** Everything that was asked for was checked, and nothing was wrong. */
    record Pass(List<Sentence> sentences) implements Verdict {}

    /** Something is not as it was recorded. */
    record Fail(Mismatch mismatch, List<Sentence> sentences) implements Verdict {}

    /** Nothing wrong was found, but not all that was asked for could be checked; the last sentences say what. */
    record Incomplete(List<Sentence> sentences) implements Verdict {}

    /** Exit code of the program. */
    default int code() {
        return switch (this) {
            case Pass _ -> 0;
            case Fail _ -> 1;
            case Incomplete _ -> 3;
        };
    }
}
