package vn.hoctap.recognition.query.audittrail;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.LegallyBased;
import vn.hoctap.recognition.events.Reasoned;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.events.TakenLate;

/** Why something happened: the reason that was given, or else the instrument on which it rests. */
final class Why {
    private Why() {}

    /** Null where the event does not say. */
    static @Nullable String of(RecognitionEvent event) {
        return Stream.of(reason(event), lateness(event), legalBasis(event))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static String reason(RecognitionEvent event) {
        return event instanceof Reasoned reasoned ? reasoned.reason() : "";
    }

    private static String lateness(RecognitionEvent event) {
        return event instanceof TakenLate late ? late.lateBecause() : "";
    }

    private static String legalBasis(RecognitionEvent event) {
        return event instanceof LegallyBased based ? based.legalBasis() : "";
    }
}
