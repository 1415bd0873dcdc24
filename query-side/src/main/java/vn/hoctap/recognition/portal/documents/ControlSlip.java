package vn.hoctap.recognition.portal.documents;

import java.util.List;

/**
 * Phiếu kiểm soát quá trình giải quyết hồ sơ (form 05 of Circular 01/2018/TT-VPCP).
 *
 * @param lines about the dossier
 */
public record ControlSlip(Heading head, List<Slip.Line> lines, List<Handovers.Handover> handovers) {
    public ControlSlip {
        lines = List.copyOf(lines);
        handovers = List.copyOf(handovers);
    }

    /** Headings of the hand-overs. */
    public List<String> columns() {
        return List.of("TT", "Giao, nhận hồ sơ", "Ngày", "Trước hạn, đúng hạn, quá hạn", "Kết quả giải quyết");
    }
}
