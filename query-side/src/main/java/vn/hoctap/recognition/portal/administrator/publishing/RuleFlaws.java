package vn.hoctap.recognition.portal.administrator.publishing;

/** What the command side finds wrong with what it is to publish, in words. */
final class RuleFlaws {
    private RuleFlaws() {}

    /** @param flaw its code in the API */
    static String of(String flaw) {
        return switch (flaw) {
            case "TEXT_MISSING" -> "còn thiếu nội dung";
            case "YEARS_REVERSED" -> "năm cuối đứng trước năm đầu";
            case "DATE_IMPOSSIBLE" -> "không có ngày này trong năm";
            case "YEARS_TOO_FAR" -> "cách năm đánh giá quá xa";
            case "DAYS_OUT_OF_RANGE" -> "số ngày phải từ 1 đến 366";
            case "NO_PARTS" -> "phải có ít nhất một thành phần hồ sơ";
            case "CODE_MALFORMED" ->
                "mã chỉ gồm chữ in hoa không dấu, chữ số, dấu gạch nối, gạch dưới, nhiều nhất 32 ký tự";
            case "CODE_REPEATED" -> "mã bị lặp lại";
            case "NUMBER_NEGATIVE" -> "không được là số âm";
            case "NO_MEMBERS" -> "phải có ít nhất một thành viên";
            case "SHARE_OUT_OF_RANGE" -> "tỷ lệ phải nằm giữa 0 và 1, riêng tỷ lệ đa số phải nhỏ hơn 1";
            case "NO_MONTHS" -> "phải từ một tháng trở lên";
            case "TIME_REVERSED" -> "ngày cuối đứng trước ngày đầu";
            case "OFFICE_SITS_ELSEWHERE" -> "loại cơ quan này không có ở cấp đã chọn";
            case "COMPETENCES_OVERLAP" -> "hai dòng cùng giao một bước trong cùng thời gian";
            case "TARGET_MISSING" -> "phải có ít nhất một mục tiêu";
            case "TARGET_REPEATED" -> "đã có mục tiêu của chỉ số, phạm vi và năm này";
            case "YEAR_OUT_OF_RANGE" -> "năm phải từ 2000 đến 2100";
            case "PERCENT_OUT_OF_RANGE" -> "tỷ lệ phải lớn hơn 0, nhiều nhất 100, có không quá hai chữ số thập phân";
            case "CODE_UNFIT" -> "mã đơn vị không hợp với phạm vi; cả nước thì để trống";
            case "KIND_MISSING" -> "còn thiếu một loại thời hạn";
            case "KIND_REPEATED" -> "loại thời hạn bị lặp lại";
            default -> "không hợp lệ";
        };
    }
}
