package vn.hoctap.recognition.portal.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.decision.DecisionId;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.query.decisions.DecisionRow;
import vn.hoctap.recognition.query.decisions.FindDecisions;
import vn.hoctap.recognition.query.procedures.FindProcedures;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.reading.Days;

/** What a form for a draft is filled in with, from the register and the procedure; whoever drafts may change all of it. */
@Component
class Suggestions {
    private static final int MOST_A_YEAR = 999;

    private final FindDecisions decisions;
    private final FindProcedures procedures;

    Suggestions(FindDecisions decisions, FindProcedures procedures) {
        this.decisions = decisions;
        this.procedures = procedures;
    }

    /** The first reference of this year that the body has not used. */
    String reference(String body) {
        var used = decisions.ofBody(body).stream().map(DecisionRow::id).collect(Collectors.toSet());
        return references(Days.orToday(null).getYear())
                .filter(reference -> !used.contains(idOf(body, reference)))
                .findFirst()
                .orElse("");
    }

    /** The reference under which a draft was put, if it is one of those that are suggested; an event keeps only what follows from it. */
    String referenceOf(DecisionRow row) {
        var first = row.first();
        var recorded = LocalDate.ofInstant(first.recordedAt(), Days.VIETNAM);
        return Stream.of(recorded.getYear(), first.effectiveOn().getYear())
                .flatMap(Suggestions::references)
                .filter(reference -> row.id().equals(idOf(row.draft().body().code(), reference)))
                .findFirst()
                .orElse("");
    }

    private static UUID idOf(String body, String reference) {
        return DecisionId.of(body, reference).value();
    }

    private static Stream<String> references(int year) {
        return IntStream.rangeClosed(1, MOST_A_YEAR).mapToObj(number -> "DT-%d-%03d".formatted(year, number));
    }

    /** The symbol that the body used last, or else the usual one of its kind. */
    String series(Office body) {
        return decisions.ofBody(body.code()).stream()
                .map(row -> row.draft().series())
                .findFirst()
                .orElseGet(() -> "QĐ-" + symbol(body));
    }

    private static String symbol(Office body) {
        var code = body.code();
        return switch (code.substring(0, Math.max(0, code.indexOf('-')))) {
            case "PGDDT" -> "PGDĐT";
            case "SGDDT" -> "SGDĐT";
            case "PVHXH" -> "PVHXH";
            case "UBND" -> "UBND";
            default -> code.equals("BGDDT") ? "BGDĐT" : "";
        };
    }

    /** The instruments that the procedures of some dossiers stand on, each once. */
    List<String> grounds(List<DossierRow> dossiers) {
        return dossiers.stream()
                .map(dossier -> new Governed(dossier.title(), dossier.year()))
                .distinct()
                .map(each -> procedures.governing(each.title(), each.year()))
                .flatMap(Optional::stream)
                .map(Procedure::legalBasis)
                .flatMap(List::stream)
                .map(Grounds::of)
                .distinct()
                .toList();
    }

    private record Governed(String title, int year) {}
}
