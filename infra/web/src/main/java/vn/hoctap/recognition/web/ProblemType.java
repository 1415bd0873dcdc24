package vn.hoctap.recognition.web;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

/** Every kind of problem that an answer can name; the slug is part of the API and never changes. */
public enum ProblemType {
    MALFORMED_REQUEST(400, "Yêu cầu sai cú pháp HTTP"),
    UNKNOWN_HOST(400, "Tên máy chủ không được phục vụ"),
    MALFORMED_JSON(400, "Nội dung JSON không hợp lệ"),
    DUPLICATE_KEY(400, "Trường bị lặp lại"),
    UNKNOWN_FIELD(400, "Trường không được chấp nhận"),
    MISSING_HEADER(400, "Thiếu tiêu đề bắt buộc"),
    MISSING_PARAMETER(400, "Thiếu tham số bắt buộc"),
    MISSING_IDEMPOTENCY_KEY(400, "Thiếu khóa chống lặp"),
    MALFORMED_IDEMPOTENCY_KEY(400, "Khóa chống lặp sai cú pháp"),
    MALFORMED_PRECONDITION(400, "Điều kiện phiên bản sai cú pháp"),
    INVALID_CURSOR(400, "Con trỏ trang không hợp lệ"),
    MISSING_ACTOR(401, "Chưa xác định được người thực hiện"),
    INVALID_TOKEN(401, "Mã truy cập không được chấp nhận"),
    SIGN_IN_FAILED(401, "Đăng nhập không thành công"),
    FORBIDDEN(403, "Không được phép thực hiện"),
    SEPARATION_OF_DUTIES(403, "Phải do người khác thực hiện"),
    CSRF(403, "Thiếu mã chống giả mạo yêu cầu"),
    NOT_FOUND(404, "Không tìm thấy"),
    METHOD_NOT_ALLOWED(405, "Phương thức không được hỗ trợ"),
    NOT_ACCEPTABLE(406, "Không có dạng trả lời được yêu cầu"),
    REQUEST_TIMEOUT(408, "Gửi yêu cầu quá chậm"),
    CONCURRENT_CHANGE(409, "Nội dung này vừa được người khác thay đổi"),
    REFUSED(409, "Quy định không cho phép thao tác này"),
    REQUEST_IN_PROGRESS(409, "Yêu cầu cùng khóa đang được xử lý"),
    PRECONDITION_FAILED(412, "Phiên bản không còn mới nhất"),
    TOO_LARGE(413, "Nội dung quá lớn"),
    UNSUPPORTED_MEDIA_TYPE(415, "Dạng nội dung không được hỗ trợ"),
    RANGE_NOT_SATISFIABLE(416, "Phạm vi yêu cầu không hợp lệ"),
    INVALID_TEXT(422, "Văn bản chứa ký tự không được phép"),
    INVALID_VALUE(422, "Giá trị không hợp lệ"),
    EVIDENCE_REFUSED(422, "Tệp minh chứng không được tiếp nhận"),
    QUOTA(422, "Đã hết hạn mức"),
    VALIDATION(422, "Dữ liệu chưa đạt yêu cầu"),
    IDEMPOTENCY_KEY_REUSED(422, "Khóa chống lặp đã dùng cho yêu cầu khác"),
    PRECONDITION_REQUIRED(428, "Thiếu điều kiện phiên bản"),
    TOO_MANY_REQUESTS(429, "Quá nhiều yêu cầu"),
    TOO_MANY_UPLOADS(429, "Đã gửi quá nhiều tệp trong ngày"),
    HEADERS_TOO_LARGE(431, "Tiêu đề yêu cầu quá lớn"),
    INTERNAL_ERROR(500, "Lỗi hệ thống"),
    STORE_UNAVAILABLE(503, "Kho dữ liệu tạm thời không sẵn sàng"),
    EVIDENCE_UNAVAILABLE(503, "Tệp minh chứng tạm thời không đọc được"),
    NOT_CAUGHT_UP(503, "Dữ liệu chưa cập nhật kịp"),
    IDENTITY_UNAVAILABLE(503, "Máy chủ định danh tạm thời không sẵn sàng");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public URI uri() {
        return URI.create("urn:hoctap:problem:" + slug());
    }

    public int status() {
        return status;
    }

    /** The Vietnamese title, the same for each problem of this type. */
    public String title() {
        return title;
    }

    /** What the status obliges the answer to say in a header. */
    public Map<String, String> headers() {
        return switch (this) {
            case MISSING_ACTOR, SIGN_IN_FAILED -> Map.of("WWW-Authenticate", "Bearer realm=\"recognition\"");
            case INVALID_TOKEN -> Map.of("WWW-Authenticate", "Bearer realm=\"recognition\", error=\"invalid_token\"");
            case IDENTITY_UNAVAILABLE -> Map.of("Retry-After", String.valueOf(ProviderKeys.PAUSE.toSeconds()));
            case REQUEST_TIMEOUT -> Map.of("Connection", "close");
            case REQUEST_IN_PROGRESS, STORE_UNAVAILABLE, NOT_CAUGHT_UP -> Map.of("Retry-After", "1");
            default -> Map.of();
        };
    }
}
