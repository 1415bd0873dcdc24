package vn.hoctap.recognition.web;

import java.util.List;

/** Addresses below {@code /api} that answer whoever comes, without a token; patterns of paths. */
public record OpenAddresses(List<String> patterns) {
    /** An application that names none asks everybody for a token. */
    static final OpenAddresses NONE = new OpenAddresses(List.of());

    public OpenAddresses {
        patterns = List.copyOf(patterns);
    }

    String[] toArray() {
        return patterns.toArray(String[]::new);
    }
}
