package vn.hoctap.recognition.query.progress;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.PastRecognitionImported;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.TitleCode;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.UnreadableEvent;
import vn.hoctap.recognition.query.readers.Scope;

/**
 * A dossier and where it stands after one of its events.
 *
 * @param version of its stream
 * @param position of that event in the ledger
 */
public record DossierRow(
        UUID dossierId,
        String kind,
        String tier,
        int year,
        String applicantCode,
        String applicantName,
        @JsonUnwrapped Standing standing,
        long version,
        long position,
        Instant recordedAt) {

    /**
     * The row that follows.
     *
     * @param known null before the first event
     * @throws UnreadableEvent if a dossier does not begin with one of the events that begin it
     */
    static DossierRow after(@Nullable DossierRow known, DossierEvent event, Envelope at) {
        if (event instanceof DossierRegistered registered) {
            return begun(
                    event.dossierId(),
                    registered.kind(),
                    registered.tier(),
                    registered.year(),
                    registered.applicant(),
                    Standing.registered(registered, at.version()),
                    at);
        }
        if (event instanceof PastRecognitionImported past) {
            return begun(
                    event.dossierId(),
                    past.kind(),
                    past.tier(),
                    past.year(),
                    past.applicant(),
                    Standing.imported(past, at.version()),
                    at);
        }
        if (known == null) {
            throw new UnreadableEvent("A later step of a dossier that nobody has registered", null);
        }
        return known.with(known.standing.after(event, at.version()), at);
    }

    /** The code of the title that it is about. */
    public String title() {
        return TitleCode.of(RecognitionKind.valueOf(kind), AdministrativeTier.valueOf(tier));
    }

    /** What decides who sees it. */
    Scope.Placed placed() {
        return new Scope.Placed(dossierId, applicantCode, standing.areaCode(), standing.isFiled());
    }

    private static DossierRow begun(
            DossierId id,
            RecognitionKind kind,
            AdministrativeTier tier,
            int year,
            Applicant applicant,
            Standing standing,
            Envelope at) {
        return new DossierRow(
                id.value(),
                kind.name(),
                tier.name(),
                year,
                applicant.code(),
                applicant.name(),
                standing,
                at.version(),
                at.position(),
                at.recordedAt());
    }

    private DossierRow with(Standing next, Envelope at) {
        return new DossierRow(
                dossierId,
                kind,
                tier,
                year,
                applicantCode,
                applicantName,
                next,
                at.version(),
                at.position(),
                at.recordedAt());
    }
}
