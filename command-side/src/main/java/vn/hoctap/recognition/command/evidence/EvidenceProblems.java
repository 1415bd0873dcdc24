package vn.hoctap.recognition.command.evidence;

import vn.hoctap.recognition.evidence.EvidenceFlaw;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** What a refused file looks like to whoever sent it. */
final class EvidenceProblems {
    private EvidenceProblems() {}

    static ProblemException of(EvidenceFlaw flaw) {
        return new ProblemException(typeOf(flaw), sentence(flaw)).with("flaw", flaw.name());
    }

    private static ProblemType typeOf(EvidenceFlaw flaw) {
        return switch (flaw) {
            case TOO_LARGE -> ProblemType.TOO_LARGE;
            case TYPE_NOT_ACCEPTED, EXTENSION_MISMATCH -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case EMPTY,
                    FOREIGN_CONTENT,
                    DAMAGED,
                    ARCHIVE_LIMITS,
                    UNSAFE_ENTRY,
                    MACRO,
                    EXTERNAL_REFERENCE,
                    ACTIVE_CONTENT,
                    ENCRYPTED,
                    PICTURE_TOO_LARGE,
                    MALWARE_SUSPECTED -> ProblemType.EVIDENCE_REFUSED;
        };
    }

    static String sentence(EvidenceFlaw flaw) {
        return switch (flaw) {
            case EMPTY -> "Tệp không có nội dung.";
            case TOO_LARGE -> "Tệp gửi lên vượt quá dung lượng cho phép.";
            case TYPE_NOT_ACCEPTED -> "Chỉ nhận tệp PDF, JPEG, PNG, DOCX và XLSX; tệp dạng khác xin in ra PDF.";
            case EXTENSION_MISMATCH -> "Nội dung của tệp không đúng với phần mở rộng của tên tệp.";
            case FOREIGN_CONTENT -> "Tệp có lẫn nội dung không thuộc về nó.";
            case DAMAGED -> "Tệp bị hỏng hoặc không đúng định dạng; hãy lưu hoặc in lại ra tệp mới.";
            case ARCHIVE_LIMITS -> "Tệp có quá nhiều thành phần hoặc giải nén ra quá lớn.";
            case UNSAFE_ENTRY -> "Tệp có thành phần mang tên không an toàn.";
            case MACRO -> "Tệp có chứa macro hoặc đối tượng nhúng; hãy lưu lại không kèm macro.";
            case EXTERNAL_REFERENCE -> "Tệp lấy nội dung từ nơi khác khi mở; hãy lưu lại với đầy đủ nội dung.";
            case ACTIVE_CONTENT -> "Tệp có nội dung tự chạy hoặc tệp khác đính kèm bên trong.";
            case ENCRYPTED -> "Tệp được đặt mật khẩu hoặc mã hóa; hãy gửi bản không mã hóa.";
            case PICTURE_TOO_LARGE -> "Ảnh có kích thước quá lớn; hãy giảm độ phân giải.";
            case MALWARE_SUSPECTED -> "Tệp bị nghi có mã độc.";
        };
    }
}
