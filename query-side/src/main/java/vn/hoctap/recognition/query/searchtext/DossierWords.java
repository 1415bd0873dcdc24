package vn.hoctap.recognition.query.searchtext;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierTransferred;
import vn.hoctap.recognition.events.dossier.PastRecognitionImported;
import vn.hoctap.recognition.events.dossier.RecognitionCorrected;
import vn.hoctap.recognition.events.dossier.RecognitionReinstated;
import vn.hoctap.recognition.events.dossier.RecognitionRevoked;
import vn.hoctap.recognition.messaging.UnreadableEvent;
import vn.hoctap.recognition.query.folding.Folding;

/**
 * The words by which a dossier is found, as they are written.
 *
 * @param code of its receipt; empty before
 * @param decisionNumbers of all decisions about it, with blanks between them
 */
record DossierWords(
        UUID dossierId,
        String applicantName,
        String applicantCode,
        String areaName,
        String code,
        String decisionNumbers,
        int year) {

    private static final List<Class<? extends DossierEvent>> CHANGES = List.of(
            DossierRegistered.class,
            PastRecognitionImported.class,
            DossierAccepted.class,
            DossierTransferred.class,
            DossierRecognised.class,
            RecognitionCorrected.class,
            RecognitionRevoked.class,
            RecognitionReinstated.class);

    /** Whether an event of this type changes any. */
    static boolean changeBy(Class<?> type) {
        return CHANGES.contains(type);
    }

    /** @throws UnreadableEvent if a dossier does not begin with one of the events that begin it */
    static DossierWords after(@Nullable DossierWords known, DossierEvent event) {
        return switch (event) {
            case DossierRegistered begun -> begun(begun, begun.applicant(), begun.area(), begun.year());
            case PastRecognitionImported past ->
                begun(past, past.applicant(), past.area(), past.year()).decided(past.decisionNumber());
            default -> next(known, event);
        };
    }

    private static DossierWords next(@Nullable DossierWords known, DossierEvent event) {
        if (known == null) {
            throw new UnreadableEvent("A later step of a dossier that nobody has registered", null);
        }
        return switch (event) {
            case DossierAccepted accepted -> known.with(known.areaName, accepted.code(), known.decisionNumbers);
            case DossierTransferred moved -> known.with(moved.area().name(), known.code, known.decisionNumbers);
            case DossierRecognised recognised -> known.decided(recognised.decisionNumber());
            case RecognitionCorrected corrected -> known.decided(corrected.decisionNumber());
            case RecognitionRevoked revoked -> known.decided(revoked.decisionNumber());
            case RecognitionReinstated again -> known.decided(again.decisionNumber());
            default -> known;
        };
    }

    private static DossierWords begun(DossierEvent event, Applicant applicant, Area area, int year) {
        return new DossierWords(
                event.dossierId().value(), applicant.name(), applicant.code(), area.name(), "", "", year);
    }

    private DossierWords decided(String number) {
        var numbers = new LinkedHashSet<>(Arrays.asList(decisionNumbers.split(" ", -1)));
        numbers.add(number);
        numbers.remove("");
        return with(areaName, code, String.join(" ", numbers));
    }

    private DossierWords with(String area, String number, String decisions) {
        return new DossierWords(dossierId, applicantName, applicantCode, area, number, decisions, year);
    }

    /** A line for each of {@link FoundBy}. */
    private List<String> lines() {
        return List.of(applicantName, applicantCode, areaName, code, decisionNumbers, String.valueOf(year));
    }

    String named() {
        return Folding.folded(applicantName) + "\n" + Folding.folded(areaName);
    }

    String folded() {
        return lines().stream().map(Folding::folded).collect(Collectors.joining("\n"));
    }

    String packed() {
        return lines().stream().map(SearchText::packed).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
