package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import java.util.List;

/**
 * The meeting that agreed a self-assessment (cuộc họp thống nhất kết quả tự đánh giá).
 *
 * @param chairedBy office or post, never a name; empty where no meeting is known
 * @param attendedBy the bodies that took part
 * @param minutes number of its minutes
 */
public record Meeting(LocalDate heldOn, String chairedBy, List<String> attendedBy, String minutes) {
    public Meeting {
        attendedBy = List.copyOf(attendedBy);
    }
}
