package vn.hoctap.recognition.web;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ends a request with a problem; the detail is a sentence for who reads, and repeats nothing of the input. */
public final class ProblemException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Map<String, Object> members;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, Map.of());
    }

    private ProblemException(ProblemType type, String detail, Map<String, Object> members) {
        super(detail);
        this.type = type;
        this.members = members;
    }

    /** The same problem with one more member beside type, title, status and detail, such as {@code refusal}. */
    public ProblemException with(String member, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new ProblemException(type, detail(), more);
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, Object> members() {
        return members;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
