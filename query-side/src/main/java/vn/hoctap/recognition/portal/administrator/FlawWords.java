package vn.hoctap.recognition.portal.administrator;

import java.util.regex.Pattern;
import vn.hoctap.recognition.criteria.Finding;
import vn.hoctap.recognition.events.criteria.CriteriaSet;

/** What keeps a criteria set from being published, in words. */
final class FlawWords {
    private static final Pattern PLACE =
            Pattern.compile("criteria\\[(\\d+)](?:\\.indicators\\[(\\d+)](?:\\.requirements\\[(\\d+)])?)?.*");

    private FlawWords() {}

    static String of(Finding finding, CriteriaSet set) {
        return place(finding.place(), set) + ": " + flaw(finding.flaw()) + ".";
    }

    private static String place(String place, CriteriaSet set) {
        var found = PLACE.matcher(place);
        if (!found.matches()) {
            return "Mục " + place;
        }
        var criterion = set.criteria().get(Integer.parseInt(found.group(1)));
        if (found.group(2) == null) {
            return "Tiêu chí " + criterion.code();
        }
        var indicator = criterion.indicators().get(Integer.parseInt(found.group(2)));
        var requirement = found.group(3) == null ? "" : ", yêu cầu thứ " + (Integer.parseInt(found.group(3)) + 1);
        return "Chỉ tiêu " + indicator.code() + requirement;
    }

    private static String flaw(Finding.Flaw flaw) {
        return switch (flaw) {
            case TEXT_MISSING -> "còn thiếu nội dung";
            case NOTHING_TO_JUDGE -> "không có chỉ tiêu nào để đánh giá";
            case CODE_REPEATED -> "mã bị lặp lại";
            case YEARS_REVERSED -> "năm cuối đứng trước năm đầu";
            case INSTRUMENT_NOT_IN_THE_BASIS -> "văn bản được dẫn không có trong căn cứ của bộ tiêu chí";
            case LEVELS_NOT_RISING -> "các mức độ không theo thứ tự tăng dần";
            case REQUIREMENT_MISSING -> "còn thiếu yêu cầu của một mức độ";
            case REQUIREMENTS_OVERLAP -> "hai yêu cầu cùng áp dụng cho một đối tượng";
            case MEANT_FOR_NOBODY -> "không áp dụng cho đối tượng nào";
            case LEVEL_NOT_JUDGED -> "nêu mức độ mà bộ tiêu chí không có";
            case HIGHER_LEVEL_ASKS_LESS -> "mức độ cao hơn lại yêu cầu thấp hơn";
            case BOUND_NOT_IN_THE_MEASURE -> "ngưỡng không hợp với cách đo";
            case PERCENTAGE_OUT_OF_RANGE -> "tỷ lệ phải từ 0 đến 100 %";
            case GRADE_NOT_ON_THE_SCALE -> "mức xếp loại không có trong thang";
            case MEASURE_NOT_IN_THE_SCHEME -> "cách đo không hợp với cách tính của bộ tiêu chí";
            case STEP_NOT_POSITIVE -> "bước điểm phải lớn hơn 0";
            case MAXIMUM_NOT_POSITIVE -> "điểm tối đa phải lớn hơn 0";
            case MAXIMUM_NOT_IN_STEPS -> "điểm tối đa không chia hết cho bước điểm";
            case POINTS_NOT_A_HUNDRED -> "tổng điểm tối đa phải bằng 100";
            case BANDS_NOT_FALLING_TO_ZERO -> "các xếp loại phải giảm dần đến 0 điểm";
            case BAND_ABOVE_A_HUNDRED -> "xếp loại bắt đầu trên 100 điểm";
            case BAND_REPEATED -> "xếp loại bị lặp lại";
            case NO_BAND_RECOGNISED -> "không có xếp loại nào được công nhận";
        };
    }
}
