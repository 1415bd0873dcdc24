package vn.hoctap.recognition.system.generated;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What can be asked of one of the applications.
 *
 * @param bodySchema null where no body belongs to it
 * @param example a body as a sender would write it; null where the description has none
 */
record Operation(
        Side side,
        String method,
        String path,
        List<Parameter> parameters,
        @Nullable JsonNode bodySchema,
        @Nullable JsonNode example,
        boolean isUpload) {
    enum Side {
        COMMAND,
        QUERY,
        PORTAL
    }

    Operation {
        parameters = List.copyOf(parameters);
    }

    /** A page, which no description lists. */
    static Operation page(String path, List<Parameter> parameters) {
        return new Operation(Side.PORTAL, "GET", path, parameters, null, null, false);
    }

    Stream<Parameter> in(String place) {
        return parameters.stream().filter(parameter -> parameter.in().equals(place));
    }

    boolean takes(String header) {
        return in("header").anyMatch(parameter -> parameter.name().equals(header));
    }

    /** What the things are called that it is about, such as dossiers. */
    String things() {
        return path.replace("/api/v1/", "").replaceAll("[./{].*", "");
    }

    @Override
    public String toString() {
        return side + " " + method + " " + path;
    }
}
