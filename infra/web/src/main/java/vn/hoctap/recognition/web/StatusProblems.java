package vn.hoctap.recognition.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The problem for a bare HTTP status, as the framework and the server know no more of it. */
final class StatusProblems {
    private StatusProblems() {}

    /** Empty for a server error, which must be logged by whoever sees its cause. */
    static Optional<Problem> of(int status) {
        return Optional.ofNullable(type(status)).map(type -> new Problem(type, detail(type)));
    }

    private static @Nullable ProblemType type(int status) {
        return switch (status) {
            case 401 -> ProblemType.MISSING_ACTOR;
            case 403 -> ProblemType.FORBIDDEN;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 408 -> ProblemType.REQUEST_TIMEOUT;
            case 412 -> ProblemType.PRECONDITION_FAILED;
            case 413 -> ProblemType.TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 416 -> ProblemType.RANGE_NOT_SATISFIABLE;
            case 422 -> ProblemType.INVALID_VALUE;
            case 431 -> ProblemType.HEADERS_TOO_LARGE;
            case 503 -> ProblemType.STORE_UNAVAILABLE;
            // What the server does not implement (501) or speak (505) is a malformed request here.
            case 501, 505 -> ProblemType.MALFORMED_REQUEST;
            default -> status >= 400 && status < 500 ? ProblemType.MALFORMED_REQUEST : null;
        };
    }

    static String detail(ProblemType type) {
        return switch (type) {
            case MISSING_ACTOR -> "Yêu cầu không kèm mã truy cập nên không biết ai thực hiện; hãy đăng nhập.";
            case INVALID_TOKEN ->
                "Mã truy cập không hợp lệ, đã hết hạn hoặc không cấp cho hệ thống này; hãy đăng nhập lại.";
            case IDENTITY_UNAVAILABLE ->
                "Chưa kiểm tra được mã truy cập vì máy chủ định danh chưa phản hồi; hãy gửi lại sau ít giây.";
            case SIGN_IN_FAILED -> "Lần đăng nhập này không hợp lệ hoặc đã hết hiệu lực; hãy đăng nhập lại từ đầu.";
            case CSRF ->
                "Yêu cầu không kèm mã chống giả mạo của phiên làm việc này; hãy tải lại trang rồi thực hiện lại.";
            case FORBIDDEN -> "Người thực hiện không có quyền với thao tác này.";
            case NOT_FOUND -> "Không có nội dung nào ở địa chỉ này.";
            case METHOD_NOT_ALLOWED -> "Địa chỉ này không nhận phương thức HTTP đã gửi.";
            case NOT_ACCEPTABLE -> "Máy chủ chỉ trả lời bằng JSON ở địa chỉ này.";
            case REQUEST_TIMEOUT -> "Yêu cầu không đến đủ trong thời gian cho phép.";
            case PRECONDITION_FAILED -> "Nội dung này đã thay đổi từ khi được đọc; hãy đọc lại rồi thử lại.";
            case TOO_LARGE -> "Nội dung gửi lên vượt quá giới hạn 1 MiB.";
            case UNSUPPORTED_MEDIA_TYPE -> "Nội dung phải là application/json, mã hóa UTF-8 và không nén.";
            case RANGE_NOT_SATISFIABLE -> "Tiêu đề Range nêu quá nhiều phạm vi hoặc phạm vi nằm ngoài nội dung.";
            case INVALID_VALUE -> "Yêu cầu đúng cú pháp nhưng có giá trị không hợp lệ.";
            case HEADERS_TOO_LARGE -> "Các tiêu đề của yêu cầu vượt quá giới hạn.";
            case STORE_UNAVAILABLE -> "Kho dữ liệu chưa phản hồi; hãy gửi lại yêu cầu với cùng khóa chống lặp.";
            default -> "Máy chủ không đọc được yêu cầu vì sai cú pháp HTTP.";
        };
    }
}
