package vn.hoctap.recognition.command.importing.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.criteria.PublishedCriteria;
import vn.hoctap.recognition.command.dossier.Dossiers;
import vn.hoctap.recognition.command.importing.PastImports;
import vn.hoctap.recognition.command.importing.file.PastYearsFile;
import vn.hoctap.recognition.command.importing.model.Flaw;
import vn.hoctap.recognition.command.importing.model.Reading;

/** Reads a file of past years against what is published and stored at this instant. */
@Component
class PastYears {
    private final PublishedCriteria criteria;
    private final Dossiers dossiers;
    private final PastImports imports;
    private final Clock clock;

    PastYears(PublishedCriteria criteria, Dossiers dossiers, PastImports imports, Clock clock) {
        this.criteria = criteria;
        this.dossiers = dossiers;
        this.imports = imports;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean imported(SentFile file) {
        return imports.contains(file.importId());
    }

    /** Of a file that was imported the dossiers exist because of it; that it was is said instead. */
    Reading read(SentFile file) {
        var reading = PastYearsFile.read(file.content(), file.format(), criteria, today());
        return imported(file) ? reading : refusingExisting(reading);
    }

    private Reading refusingExisting(Reading reading) {
        return reading.refusing(row -> dossiers.find(row.dossierId()).isPresent(), Flaw.DOSSIER_EXISTS);
    }
}
