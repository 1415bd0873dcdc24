package vn.hoctap.recognition.query.proposals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.AssignedOffice;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.procedure.AdministrativeSeat;
import vn.hoctap.recognition.events.procedure.Competence;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedureStep;
import vn.hoctap.recognition.query.procedures.FindProcedures;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.territory.FindTerritory;
import vn.hoctap.recognition.query.territory.TerritoryAt;

/** Tells who is competent (cơ quan có thẩm quyền): whom a document assigned, or else the procedure and the map of the day. */
@Component
public class FindCompetentOffices {
    private final FindProcedures procedures;
    private final FindTerritory territory;
    private final DossierEvents events;

    FindCompetentOffices(FindProcedures procedures, FindTerritory territory, DossierEvents events) {
        this.procedures = procedures;
        this.territory = territory;
        this.events = events;
    }

    /** For one dossier; empty where nothing speaks of the day (chưa xác định thẩm quyền). */
    public Optional<CompetentOffice> of(DossierRow dossier, ProcedureStep step, LocalDate on) {
        var id = dossier.dossierId();
        return look().at(dossier, events.of(List.of(id)).getOrDefault(id, List.of()), step, on);
    }

    /** For several dossiers, each on days of its own: the offices in the order of the days, none where nothing speaks of one. */
    public Map<UUID, List<Office>> of(
            Collection<DossierRow> dossiers, ProcedureStep step, Function<DossierRow, Stream<LocalDate>> days) {
        var happened = events.of(dossiers.stream().map(DossierRow::dossierId).toList());
        var look = look();
        return dossiers.stream()
                .collect(Collectors.toMap(
                        DossierRow::dossierId,
                        dossier -> days.apply(dossier)
                                .flatMap(
                                        day -> look
                                                .at(
                                                        dossier,
                                                        happened.getOrDefault(dossier.dossierId(), List.of()),
                                                        step,
                                                        day)
                                                .stream())
                                .map(CompetentOffice::office)
                                .toList()));
    }

    /** For many dossiers one after another. */
    public Look look() {
        return new Look();
    }

    /** What one look has found of a procedure it need not find again. */
    public final class Look {
        private final Map<Governed, Optional<Procedure>> governing = new HashMap<>();

        private Look() {}

        /** Empty where nothing speaks of the day (chưa xác định thẩm quyền). */
        public Optional<CompetentOffice> at(ProposedDossier dossier, ProcedureStep step, LocalDate on) {
            return assigned(dossier.offices(), step).or(() -> at(dossier.row(), step, on));
        }

        /** @param happened to the dossier, in its order */
        Optional<CompetentOffice> at(
                DossierRow dossier, List<DossierEvent> happened, ProcedureStep step, LocalDate on) {
            return assigned(ProposedDossier.assigned(happened), step).or(() -> at(dossier, step, on));
        }

        private Optional<CompetentOffice> at(DossierRow dossier, ProcedureStep step, LocalDate on) {
            var area = dossier.standing().areaCode();
            var map = territory.at(new AsOf(null, on));
            return governing
                    .computeIfAbsent(
                            new Governed(dossier.title(), dossier.year()),
                            asked -> procedures.governing(asked.title(), asked.year()))
                    .flatMap(procedure -> procedure.competence(step, on))
                    .flatMap(row -> office(row, area, map));
        }
    }

    private record Governed(String title, int year) {}

    private static Optional<CompetentOffice> office(Competence row, String area, TerritoryAt map) {
        return row.officeAmong(
                        tier -> map.ancestor(area, tier).map(unit -> new AdministrativeSeat(unit.code(), unit.name())))
                .map(office -> new CompetentOffice(office, row.signatory()));
    }

    private static Optional<CompetentOffice> assigned(List<AssignedOffice> offices, ProcedureStep step) {
        return offices.stream()
                .filter(each -> each.step() == step)
                .findFirst()
                .map(each -> new CompetentOffice(each.office(), each.signatory()));
    }
}
