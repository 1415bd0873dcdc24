package vn.hoctap.recognition.events.panel;

import java.util.List;

/**
 * The minutes of a session (biên bản).
 *
 * @param number number and symbol of the paper
 * @param dissent opinions that members want to have kept (ý kiến bảo lưu)
 */
public record Minutes(String number, String text, List<Dissent> dissent) {
    public Minutes {
        dissent = List.copyOf(dissent);
    }

    /** @param subject account id of the member */
    public record Dissent(String subject, String opinion) {}
}
