package vn.hoctap.recognition.portal.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.hoctap.recognition.events.dossier.AssignedOffice;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureStep;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.query.procedures.ProcedureWording;

/** The office that a document makes competent for a step, as somebody types it in; a blank one leaves the step to the procedure. */
public record TypedOffice(ProcedureStep step, String code, String name, String signatory) {
    static List<TypedOffice> rows(Map<String, String> form) {
        return Arrays.stream(ProcedureStep.values())
                .map(step -> new TypedOffice(
                        step,
                        Body.typed(form, field(step, "ma")),
                        Body.typed(form, field(step, "ten")),
                        Body.typed(form, field(step, "nguoi-ky"))))
                .toList();
    }

    /** @param part code, name or signatory, such as {@code ma} */
    public String field(String part) {
        return field(step, part);
    }

    static String field(ProcedureStep step, String part) {
        return "co-quan." + step + "." + part;
    }

    public String title() {
        return ProcedureWording.of(step);
    }

    boolean isBlank() {
        return code.isEmpty() && name.isEmpty() && signatory.isEmpty();
    }

    boolean isWhole() {
        return !code.isEmpty() && !name.isEmpty() && !signatory.isEmpty();
    }

    AssignedOffice toOffice() {
        return new AssignedOffice(step, new Office(code, name), signatory);
    }
}
