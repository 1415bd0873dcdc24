package vn.hoctap.recognition.command;

import java.net.http.HttpResponse;
import java.util.Set;

/** Status and type of an answer. */
record MatrixOutcome(int status, String type) {
    static final MatrixOutcome UNKNOWN = new MatrixOutcome(401, "missing-actor");
    static final MatrixOutcome FORBIDDEN = new MatrixOutcome(403, "forbidden");
    static final MatrixOutcome NOT_APART = new MatrixOutcome(403, "separation-of-duties");
    static final MatrixOutcome HIDDEN = new MatrixOutcome(404, "not-found");
    static final MatrixOutcome ADMITTED = new MatrixOutcome(412, "precondition-failed");

    /** A rule behind the admission has answered. */
    private static final Set<Integer> ANSWERS_OF_RULES = Set.of(200, 409, 412, 422);

    /** Whoever is admitted may meet any rule. */
    boolean isOneOf(MatrixOutcome expected) {
        return expected.equals(ADMITTED) ? ANSWERS_OF_RULES.contains(status) : equals(expected);
    }

    static MatrixOutcome of(HttpResponse<String> answer) {
        var type = answer.body().replaceAll("(?s).*\"type\":\"urn:hoctap:problem:([^\"]*)\".*", "$1");
        return new MatrixOutcome(answer.statusCode(), type);
    }
}
