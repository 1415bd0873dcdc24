package vn.hoctap.recognition.query.readers;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.authority.Right;

/** What persons may do, as it is recorded at this moment. */
public interface HeldRights {
    /** @param subject account id */
    List<Right> inForce(String subject, LocalDate day);
}
