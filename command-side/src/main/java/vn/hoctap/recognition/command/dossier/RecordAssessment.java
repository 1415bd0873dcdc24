package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Record what a session of the council came to (thẩm định), and put it to the deciding authority. */
public record RecordAssessment(
        DossierId dossierId, boolean meetsCriteria, String session, int round, LocalDate effectiveOn)
        implements DossierCommand.Deciding {}
