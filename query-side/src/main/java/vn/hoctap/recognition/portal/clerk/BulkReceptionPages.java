package vn.hoctap.recognition.portal.clerk;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.portal.commands.OutcomeOfMany.Each;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.text.Text;

/** Taking in many dossiers at once: chosen, looked at with the days to be promised, and then taken in, each for itself. */
@Controller
@ReadableBy(Audience.DOSSIERS)
class BulkReceptionPages {
    private static final String RECEIVED_AT = "luc-nhan";

    private final WaitingList list;
    private final ProgressStore dossiers;
    private final PromisedDays promised;
    private final CommandSide commands;

    BulkReceptionPages(WaitingList list, ProgressStore dossiers, PromisedDays promised, CommandSide commands) {
        this.list = list;
        this.dossiers = dossiers;
        this.promised = promised;
        this.commands = commands;
    }

    @PostMapping("/tiep-nhan/nhieu")
    String step(@RequestParam Map<String, String> form, Model model) {
        ReceptionPages.requireClerk();
        if (form.containsKey("sua-lai")) {
            return list.again(form, model);
        }
        var chosen = chosen(form);
        if (chosen.isEmpty()) {
            return refused(Text.of("clerk.promises.none"), form, model);
        }
        return moment(form)
                .map(moment -> form.containsKey("xac-nhan")
                        ? sent(chosen, moment, form, model)
                        : preview(chosen, moment, form, model))
                .orElseGet(() -> refused(Text.of("clerk.promises.no-moment"), form, model));
    }

    /** Those of which who reads is to know, each with the version that was seen. */
    private Map<DossierRow, Long> chosen(Map<String, String> form) {
        var versions = ChosenDossiers.in(form).versions();
        var rows = dossiers.among(versions.keySet());
        var chosen = new LinkedHashMap<DossierRow, Long>();
        versions.forEach((id, version) -> Optional.ofNullable(rows.get(id)).ifPresent(row -> chosen.put(row, version)));
        return chosen;
    }

    private static Optional<LocalDateTime> moment(Map<String, String> form) {
        try {
            return Optional.of(LocalDateTime.parse(form.getOrDefault(RECEIVED_AT, "")));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private String preview(Map<DossierRow, Long> chosen, LocalDateTime moment, Map<String, String> form, Model model) {
        Form.show(form, model);
        model.addAttribute("items", promised.of(chosen, moment));
        model.addAttribute("moment", moment);
        return "clerk/promises";
    }

    private String sent(Map<DossierRow, Long> chosen, LocalDateTime moment, Map<String, String> form, Model model) {
        var body = Map.of("items", items(chosen, moment));
        return switch (commands.takeMany(Errand.beginning("dossiers/acceptances", body, Form.key(form)))) {
            case Each each -> accepted(chosen, each, model);
            case ShownAgain shown -> preview(chosen, moment, form, shown.on(model));
        };
    }

    private static List<Map<String, Object>> items(Map<DossierRow, Long> chosen, LocalDateTime moment) {
        return chosen.entrySet().stream()
                .map(each -> Map.<String, Object>of(
                        "dossierId", each.getKey().dossierId(),
                        "version", each.getValue(),
                        "receivedAt", moment.toString()))
                .toList();
    }

    private static String accepted(Map<DossierRow, Long> chosen, Each each, Model model) {
        var names = chosen.keySet().stream()
                .collect(Collectors.toMap(row -> row.dossierId().toString(), DossierRow::applicantName));
        model.addAttribute("results", each.named(names));
        return "clerk/accepted";
    }

    private String refused(String sentence, Map<String, String> form, Model model) {
        return list.again(form, model.addAttribute("refusal", sentence));
    }
}
