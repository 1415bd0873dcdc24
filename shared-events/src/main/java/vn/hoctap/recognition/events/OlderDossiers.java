package vn.hoctap.recognition.events;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.TitleCode;

/** How events of a dossier are read that were written before criteria, procedures, receipts and councils were kept. */
final class OlderDossiers {
    /** Stands for a day that nobody set. */
    private static final String NEVER = "9999-12-31";

    /** What was kept of a recognition by law when no procedure said so: three years after its own. */
    private static final int YEARS_KEPT = 3;

    static final Map<String, Consumer<ObjectNode>> STEPS = Map.of(
            "DossierRegistered.1", OlderDossiers::registeredBeforeCriteria,
            "DossierRegistered.2", OlderDossiers::registeredBeforeProcedures,
            "SelfAssessmentRecorded.1", OlderDossiers::assessedBeforeValues,
            "DossierSubmitted.1", OlderDossiers::submittedBeforeParts,
            "DossierReturned.1", OlderDossiers::returnedBeforeReplyDates,
            "DossierAccepted.1", OlderDossiers::acceptedBeforeReceipts,
            "AssessmentRecorded.1", OlderDossiers::assessedBeforeSessions,
            "DossierRecognised.1", OlderDossiers::recognisedBeforeValidity,
            "DossierRejected.1", rejected -> rejected.put("answerNumber", ""),
            "ComplaintFiled.1", filed -> filed.put("lateBecause", ""));

    private OlderDossiers() {}

    /** Before criteria sets were published, nothing was said of the applicant; version 0 stands for no set. */
    private static void registeredBeforeCriteria(ObjectNode registered) {
        var title = TitleCode.of(
                RecognitionKind.valueOf(registered.path("kind").asString()),
                AdministrativeTier.valueOf(registered.path("tier").asString()));
        var profile = registered.putObject("profile");
        profile.putArray("traits");
        profile.put("difficultArea", false);
        registered.putObject("criteria").put("title", title).put("version", 0);
    }

    private static void registeredBeforeProcedures(ObjectNode registered) {
        var title = registered.path("criteria").path("title").asString();
        registered.putObject("procedure").put("title", title).put("version", 0);
        registered.put("lateBecause", "");
    }

    /** The applicant stated outcomes, and the level is met if none of them was negative. */
    private static void assessedBeforeValues(ObjectNode assessed) {
        var level = assessed.remove("level").asString();
        var stated = assessed.remove("indicators");
        boolean met = stated.valueStream()
                .noneMatch(one -> one.path("outcome").asString().equals("NOT_MET"));
        var judgement = assessed.putObject("judgement").put("kind", "BY_LEVEL");
        var finding = judgement.putArray("levels").addObject();
        var findings = finding.put("level", level).put("met", met).putArray("indicators");
        stated.valueStream().forEach(one -> stated(findings.addObject(), one));
        award(assessed, met ? level : "");
        assessed.putArray("answers");
        assessed.putArray("shares");
        assessed.putObject("meeting")
                .put("heldOn", assessed.path("effectiveOn").asString())
                .put("chairedBy", "")
                .put("minutes", "")
                .putArray("attendedBy");
        assessed.put("lateBecause", "");
    }

    private static void stated(ObjectNode finding, JsonNode outcome) {
        finding.put("indicator", outcome.path("code").asString())
                .put("verdict", outcome.path("outcome").asString())
                .put("reason", "AS_STATED");
    }

    private static void submittedBeforeParts(ObjectNode submitted) {
        award(submitted, submitted.remove("level").asString());
        submitted.putObject("purpose").put("kind", "FIRST");
        submitted.putArray("parts");
        submitted.putArray("changed");
        submitted.put("lateBecause", "");
    }

    private static void returnedBeforeReplyDates(ObjectNode returned) {
        returned.putArray("defects");
        returned.put("replyBy", NEVER);
    }

    private static void acceptedBeforeReceipts(ObjectNode accepted) {
        accepted.put("code", "")
                .put("receivedAt", accepted.path("effectiveOn").asString() + "T00:00:00")
                .put("appointment", NEVER)
                .put("resultBy", NEVER);
        nobody(accepted.putObject("office"));
    }

    private static void assessedBeforeSessions(ObjectNode assessed) {
        assessed.put("session", "").put("round", 0);
    }

    private static void recognisedBeforeValidity(ObjectNode recognised) {
        award(recognised, recognised.remove("level").asString());
        nobody(recognised.putObject("body"));
        int year = LocalDate.parse(recognised.path("effectiveOn").asString()).getYear();
        recognised.put("validTo", LocalDate.of(year + YEARS_KEPT, 12, 31).toString());
    }

    private static void award(ObjectNode event, String level) {
        var award = event.putObject("award").put("kind", level.isEmpty() ? "NOT_MET" : "LEVEL");
        if (!level.isEmpty()) {
            award.put("level", level);
        }
    }

    private static void nobody(ObjectNode office) {
        office.put("code", "").put("name", "");
    }
}
