package vn.hoctap.recognition.query;

import java.util.List;
import vn.hoctap.recognition.events.dossier.DossierRegistered;

/** A dossier's life as it was written before criteria, procedures, receipts and councils were kept, text for text. */
final class OlderLife {
    private static final String LEVEL = "\"level\":\"LEVEL_1\",";

    private final DossierRegistered dossier;

    OlderLife(DossierRegistered dossier) {
        this.dossier = dossier;
    }

    List<Written> recognised() {
        return List.of(
                step("DossierRegistered", "1", registered()),
                step("SelfAssessmentRecorded", "1", LEVEL + """
                        "indicators":[{"code":"5.1","outcome":"MET"},{"code":"5.2b","outcome":"NOT_APPLICABLE"}],"""),
                step("DossierSubmitted", "1", LEVEL),
                step("DossierAccepted", "1", ""),
                step("AssessmentRecorded", "1", "\"meetsCriteria\":true,"),
                step("DossierRecognised", "1", LEVEL + "\"decisionNumber\":\"05/QĐ-PGDĐT\","));
    }

    List<Written> rejected() {
        return List.of(
                step("DossierRegistered", "2", registered() + """
                        "profile":{"traits":[],"difficultArea":true},"criteria":{"title":"CDHT-XA","version":2},"""),
                step("DossierReturned", "1", "\"reason\":\"Thiếu tờ trình\","),
                step("DossierRejected", "1", "\"reason\":\"Chưa đạt chỉ tiêu 5.1\","));
    }

    private String registered() {
        return """
                "kind":"%s","tier":"%s","applicant":{"code":"%s","name":"%s"},"area":{"code":"%s","name":"%s"},\
                "year":%d,""".formatted(
                        dossier.kind(),
                        dossier.tier(),
                        dossier.applicant().code(),
                        dossier.applicant().name(),
                        dossier.area().code(),
                        dossier.area().name(),
                        dossier.year());
    }

    private Written step(String type, String revision, String components) {
        var id = dossier.dossierId().toString();
        var payload =
                "{\"dossierId\":\"%s\",%s\"effectiveOn\":\"%s\"}".formatted(id, components, dossier.effectiveOn());
        return new Written(id, type, revision, payload);
    }
}
