package vn.hoctap.recognition.query.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.TitleCode;
import vn.hoctap.recognition.query.reading.AsOf;

/** Which recorded judgements are asked about: those of a title in a year, as they were known at a point of time. */
public record Question(int year, RecognitionKind kind, AdministrativeTier tier, AsOf asOf) {
    /** Codes of titles. */
    public static final String TITLE = "(DVHT|CDHT)-(XA|HUYEN|TINH)";

    /** @param title its code */
    public static Question about(int year, String title, AsOf asOf) {
        var tier = TitleCode.tierOf(title);
        var kind = Stream.of(RecognitionKind.values())
                .filter(candidate -> TitleCode.of(candidate, tier).equals(title))
                .findFirst()
                .orElseThrow();
        return new Question(year, kind, tier, asOf);
    }

    List<Object> arguments() {
        var arguments = new ArrayList<Object>(List.of(year, kind.name(), tier.name()));
        arguments.addAll(asOf.arguments());
        return arguments;
    }
}
