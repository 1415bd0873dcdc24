package vn.hoctap.recognition.command;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.support.GenericApplicationContext;
import vn.hoctap.recognition.command.procedure.CompetentOffices;
import vn.hoctap.recognition.command.procedure.CompetentOffices.Competent;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/** What the decisions of a test find around them: a competent body for each area, and the steps of the real dossiers. */
final class DecisionDesk {
    private DecisionDesk() {}

    static void equip(GenericApplicationContext context) {
        context.registerBean(CompetentOffices.class, () -> DecisionDesk::competent, bean -> bean.setPrimary(true));
    }

    static Office office(String area) {
        return new Office("PGDDT-" + area, "Phòng Giáo dục và Đào tạo");
    }

    private static Optional<Competent> competent(
            String title, int year, String area, ProcedureStep step, LocalDate on) {
        return Optional.of(new Competent(office(area), "Trưởng phòng"));
    }
}
