package vn.hoctap.recognition.portal.clerk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureStep;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.proposals.FindCompetentOffices;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.query.reading.Days;

/** Whose desk takes a dossier in (bộ phận một cửa tiếp nhận): whoever covers its area sees it, one office receives it. */
@Component
public class ReceivingDesks {
    private final FindCompetentOffices offices;

    ReceivingDesks(FindCompetentOffices offices) {
        this.offices = offices;
    }

    /** Name of the office that takes it in; empty where that is the reader's own, or nobody can say. */
    public String elsewhere(DossierRow dossier) {
        return elsewhere(List.of(dossier)).getOrDefault(dossier.dossierId(), "");
    }

    /** Names of the offices of those that others take in. */
    Map<UUID, String> elsewhere(Collection<DossierRow> dossiers) {
        var own = own();
        return offices.of(dossiers, ProcedureStep.RECEIVE, ReceivingDesks::days).entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .filter(each -> each.getValue().stream().map(Office::code).noneMatch(own::contains))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().getLast().name()));
    }

    /** Who was in charge when it was filed may date its receipt back; who is today goes on with it. */
    private static Stream<LocalDate> days(DossierRow dossier) {
        return Stream.of(dossier.standing().stageSince(), Days.orToday(null)).distinct();
    }

    private static Set<String> own() {
        return CurrentReader.rights().stream()
                .filter(right -> right.role() == Role.RECEIVING_CLERK)
                .map(Right::organisation)
                .collect(Collectors.toUnmodifiableSet());
    }
}
