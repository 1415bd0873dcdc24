package vn.hoctap.recognition.command.importing.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.importing.ImportPastRecognitions;
import vn.hoctap.recognition.command.importing.PastRecognition;
import vn.hoctap.recognition.command.importing.PastRecognitionSink;
import vn.hoctap.recognition.command.importing.model.PastImportRefusal;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.importing.PastImportId;
import vn.hoctap.recognition.events.importing.PastYearsImported;

@DisplayName("Importing past years (nhập kết quả các năm trước)")
class ImportPastRecognitionsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final String SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final PastYearsImported IMPORTED =
            new PastYearsImported(PastImportId.of(SHA256), "2022.csv", SHA256, 2, DAY);

    private final List<PastRecognition> recorded = new ArrayList<>();

    @Test
    void records_every_row() {
        importing((row, source) -> recorded.add(row))
                .givenNoPriorActivity()
                .when(command(row("24853"), row("24856")))
                .expectEvents(IMPORTED);
        assertThat(recorded).containsExactly(row("24853"), row("24856"));
    }

    @Test
    void is_refused_for_a_file_that_was_imported() {
        importing((row, source) -> recorded.add(row))
                .given(IMPORTED)
                .when(command(row("24853"), row("24856")))
                .expectNoEvents()
                .expectExceptionDetails(PastImportRefusal.ALREADY_IMPORTED);
        assertThat(recorded).isEmpty();
    }

    @Test
    void is_refused_without_rows() {
        importing((row, source) -> recorded.add(row))
                .givenNoPriorActivity()
                .when(command())
                .expectNoEvents()
                .expectExceptionDetails(PastImportRefusal.NO_ROWS);
    }

    @Test
    void is_refused_as_a_whole_when_a_row_is() {
        importing(ImportPastRecognitionsTest::refuseTheSecond)
                .givenNoPriorActivity()
                .when(command(row("24853"), row("24856")))
                .expectNoEvents()
                .expectExceptionDetails(PastImportRefusal.ROW_REFUSED);
    }

    private static void refuseTheSecond(PastRecognition row, String source) {
        if (row.equals(row("24856"))) {
            throw new CommandExecutionException("refused", null, "ALREADY_REGISTERED");
        }
    }

    private static FixtureConfiguration<PastImportAggregate> importing(PastRecognitionSink sink) {
        return new AggregateTestFixture<>(PastImportAggregate.class)
                .registerCommandTargetResolver(new CommandStreams())
                .registerInjectableResource(new PastRecognitions(sink));
    }

    private static ImportPastRecognitions command(PastRecognition... rows) {
        return ImportPastRecognitions.of("2022.csv", SHA256, List.of(rows), DAY);
    }

    private static PastRecognition row(String code) {
        return new PastRecognition(
                RecognitionKind.LEARNING_COMMUNITY,
                AdministrativeTier.COMMUNE,
                new Applicant(code, "Xã Đạ Tông"),
                new Area(code, "Xã Đạ Tông"),
                2022,
                new Award.InBand("Khá"),
                "05/QĐ-UBND",
                LocalDate.of(2023, 2, 15),
                "Ủy ban nhân dân huyện Đam Rông");
    }
}
