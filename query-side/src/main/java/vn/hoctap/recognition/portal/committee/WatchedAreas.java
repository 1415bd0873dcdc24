package vn.hoctap.recognition.portal.committee;

import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.query.readers.CurrentReader;

/** The areas that the person before the page watches, or decides in. */
final class WatchedAreas {
    private WatchedAreas() {}

    /** Codes, each once; empty for who watches the whole country. */
    static List<String> ofReader() {
        var codes = CurrentReader.rights().stream()
                .flatMap(WatchedAreas::area)
                .distinct()
                .toList();
        return codes.contains(Right.COUNTRY) ? List.of() : codes;
    }

    /** An office's code tells its seat, after the last dash. */
    private static Stream<String> area(Right right) {
        var code = right.organisation();
        return switch (right.role().reach()) {
            case AREA -> Stream.of(code);
            case OFFICE -> Stream.of(code.substring(code.lastIndexOf('-') + 1));
            case APPLICANT, SYSTEM -> Stream.empty();
        };
    }
}
