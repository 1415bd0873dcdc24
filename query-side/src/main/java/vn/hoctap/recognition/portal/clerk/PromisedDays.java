package vn.hoctap.recognition.portal.clerk;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.procedure.OneStopTerms;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedureReference;
import vn.hoctap.recognition.query.calendar.FindCalendar;
import vn.hoctap.recognition.query.casefile.FindCaseFile;
import vn.hoctap.recognition.query.procedures.FindProcedures;
import vn.hoctap.recognition.query.progress.DossierRow;

/** For which day a result would be promised, told before the dossier is taken in; the receipt has the last word. */
@Component
class PromisedDays {
    private final FindCaseFile findCaseFile;
    private final FindProcedures findProcedures;
    private final FindCalendar findCalendar;

    PromisedDays(FindCaseFile findCaseFile, FindProcedures findProcedures, FindCalendar findCalendar) {
        this.findCaseFile = findCaseFile;
        this.findProcedures = findProcedures;
        this.findCalendar = findCalendar;
    }

    List<Promise> of(Map<DossierRow, Long> dossiers, LocalDateTime receivedAt) {
        var days = findCalendar.workingDays();
        var terms = remembered();
        return dossiers.entrySet().stream()
                .map(each -> new Promise(
                        each.getKey(),
                        each.getValue(),
                        findCaseFile
                                .of(each.getKey().dossierId())
                                .flatMap(file -> terms.apply(file.registration().procedure()))
                                .map(known -> days.promised(known, receivedAt))))
                .toList();
    }

    /** Most dossiers of a list keep the same version. */
    private Function<ProcedureReference, Optional<OneStopTerms>> remembered() {
        var known = new HashMap<ProcedureReference, Optional<OneStopTerms>>();
        return reference -> known.computeIfAbsent(
                reference, asked -> findProcedures.of(asked).map(Procedure::oneStop));
    }
}
