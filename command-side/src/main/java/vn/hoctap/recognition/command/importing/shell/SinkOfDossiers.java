package vn.hoctap.recognition.command.importing.shell;

import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.dossier.Dossiers;
import vn.hoctap.recognition.command.dossier.ImportPastRecognition;
import vn.hoctap.recognition.command.importing.PastRecognition;
import vn.hoctap.recognition.command.importing.PastRecognitionSink;

/** Each row begins the dossier of its applicant, title and year. */
@Component
class SinkOfDossiers implements PastRecognitionSink {
    private final Dossiers dossiers;

    SinkOfDossiers(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void record(PastRecognition row, String source) {
        dossiers.perform(new ImportPastRecognition(
                row.dossierId(),
                row.kind(),
                row.tier(),
                row.applicant(),
                row.area(),
                row.year(),
                row.award(),
                row.decisionNumber(),
                row.decidedBy(),
                source,
                row.decidedOn()));
    }
}
