package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoctap.recognition.command.authority.model.AuthorityRefusal;
import vn.hoctap.recognition.command.calendar.model.CalendarRefusal;
import vn.hoctap.recognition.command.criteria.model.CriteriaRefusal;
import vn.hoctap.recognition.command.cycle.model.CycleRefusal;
import vn.hoctap.recognition.command.deadline.model.PaceFinding;
import vn.hoctap.recognition.command.deadline.model.PaceRefusal;
import vn.hoctap.recognition.command.deadline.model.WatchRefusal;
import vn.hoctap.recognition.command.decision.model.DecisionRefusal;
import vn.hoctap.recognition.command.dossier.model.DossierRefusal;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.command.importing.model.Flaw;
import vn.hoctap.recognition.command.importing.model.PastImportRefusal;
import vn.hoctap.recognition.command.organisation.model.OrganisationRefusal;
import vn.hoctap.recognition.command.panel.model.PanelRefusal;
import vn.hoctap.recognition.command.panel.model.SessionRefusal;
import vn.hoctap.recognition.command.procedure.model.ProcedureFinding;
import vn.hoctap.recognition.command.procedure.model.ProcedureRefusal;
import vn.hoctap.recognition.command.targets.model.TargetFinding;
import vn.hoctap.recognition.command.targets.model.TargetRefusal;
import vn.hoctap.recognition.command.territory.model.TerritoryRefusal;
import vn.hoctap.recognition.criteria.AnswersRule;
import vn.hoctap.recognition.criteria.Finding;
import vn.hoctap.recognition.web.text.Text;

@DisplayName("The list of refusals")
class RefusalListTest {
    private static final Path LIST = Path.of("../docs/problems.md");

    private static final Map<Class<?>, String> SECTIONS = Map.ofEntries(
            Map.entry(Refusal.class, "Dossiers"),
            Map.entry(DossierRefusal.class, "Dossiers"),
            Map.entry(CriteriaRefusal.class, "Criteria sets"),
            Map.entry(ProcedureRefusal.class, "Procedures"),
            Map.entry(CalendarRefusal.class, "Calendar"),
            Map.entry(TerritoryRefusal.class, "Territory"),
            Map.entry(OrganisationRefusal.class, "Organisations"),
            Map.entry(CycleRefusal.class, "Cycles"),
            Map.entry(PanelRefusal.class, "Councils"),
            Map.entry(SessionRefusal.class, "Sessions"),
            Map.entry(DecisionRefusal.class, "Decisions"),
            Map.entry(PastImportRefusal.class, "Past years"),
            Map.entry(PaceRefusal.class, "Deadlines"),
            Map.entry(WatchRefusal.class, "Deadlines"),
            Map.entry(TargetRefusal.class, "Targets"),
            Map.entry(AuthorityRefusal.class, "Rights"));

    private static final Map<Class<?>, String> SECTIONS_OF_PARTS = Map.of(
            AnswersRule.Fault.class, "Faults of answers",
            Finding.Flaw.class, "Flaws of a criteria set",
            ProcedureFinding.Flaw.class, "Flaws of a procedure",
            PaceFinding.Flaw.class, "Flaws of paces",
            TargetFinding.Flaw.class, "Flaws of targets",
            Flaw.class, "Row codes of past years");

    private record Listed(String name, String section) {}

    /** Every feature calls what its rules answer by the one word. */
    @Test
    void knows_the_refusals_of_every_feature() {
        var refusals = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("vn.hoctap.recognition.command")
                        .stream()
                        .filter(type ->
                                type.getSimpleName().endsWith("Refusal") && !type.isAssignableTo(Exception.class))
                        .map(JavaClass::getName);
        assertThat(refusals)
                .containsExactlyInAnyOrderElementsOf(
                        SECTIONS.keySet().stream().map(Class::getName).toList());
    }

    @ParameterizedTest
    @MethodSource("listed")
    void names_each_in_the_section_of_its_feature(Listed refusal) {
        assertThat(section(refusal.section())).containsPattern("`" + refusal.name() + "`");
    }

    @ParameterizedTest
    @EnumSource
    void gives_the_sentence_of_each_row_code(Flaw flaw) {
        assertThat(section("Row codes of past years"))
                .contains("| `%s` | %s |".formatted(flaw.name(), Text.called("import-refusals.flaw", flaw)));
    }

    static Stream<Listed> listed() {
        return Stream.of(SECTIONS, SECTIONS_OF_PARTS)
                .flatMap(sections -> sections.entrySet().stream())
                .flatMap(entry -> names(entry.getKey()).map(name -> new Listed(name, entry.getValue())));
    }

    private static Stream<String> names(Class<?> type) {
        if (type == DossierRefusal.class) {
            return Stream.of(new DossierRefusal.UnfitAnswers(List.of()), new DossierRefusal.MissingParts(List.of()))
                    .map(DossierRefusal::name);
        }
        if (type == DecisionRefusal.class) {
            return names(DecisionRefusal.Reason.class);
        }
        return type.isEnum()
                ? Stream.of(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name())
                : Stream.of(type.getPermittedSubclasses()).map(RefusalListTest::inCapitals);
    }

    /** A refusal with members is called like its record. */
    private static String inCapitals(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static String section(String heading) {
        return lines().lines()
                .dropWhile(line -> !line.equals("### " + heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"));
    }

    private static String lines() {
        try {
            return Files.readString(LIST);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
