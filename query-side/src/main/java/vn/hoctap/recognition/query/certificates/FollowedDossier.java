package vn.hoctap.recognition.query.certificates;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.progress.Holding;
import vn.hoctap.recognition.query.progress.Stage;

/**
 * Where a dossier stands, as whoever holds its receipt is told; not whose it is.
 *
 * @param certificate the code under which its recognition is checked; null where there is none
 */
public record FollowedDossier(
        String title,
        int year,
        Stage stage,
        LocalDate since,
        Holding holding,
        @Nullable UUID certificate) {}
