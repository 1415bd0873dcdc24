package vn.hoctap.recognition.portal.authority;

import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.Citation;

/** How an instrument is named where a paper stands on it. */
public final class Grounds {
    private Grounds() {}

    public static String of(Citation citation) {
        var instrument = citation.instrument();
        var kind = Stream.of("TT-", "NĐ-", "NQ-", "QH")
                .filter(sign -> instrument.contains("/" + sign))
                .findFirst()
                .orElse("");
        return switch (kind) {
            case "TT-" -> "Thông tư số " + instrument;
            case "NĐ-" -> "Nghị định số " + instrument;
            case "NQ-" -> "Nghị quyết số " + instrument;
            case "QH" -> "Luật số " + instrument;
            default -> instrument;
        };
    }
}
