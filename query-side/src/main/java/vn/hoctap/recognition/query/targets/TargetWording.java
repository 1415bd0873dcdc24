package vn.hoctap.recognition.query.targets;

import vn.hoctap.recognition.events.targets.TargetMeasure;
import vn.hoctap.recognition.events.targets.TargetScope;

/** What measures and scopes of targets are called in Vietnamese. */
public final class TargetWording {
    private TargetWording() {}

    public static String of(TargetMeasure measure) {
        return switch (measure) {
            case LEARNING_CITIZENS -> "Công dân học tập";
            case LEARNING_FAMILIES -> "Gia đình học tập";
            case LEARNING_CLANS -> "Dòng họ học tập";
            case LEARNING_VILLAGES -> "Cộng đồng học tập cấp thôn";
            case UNITS_RECOGNISED -> "Đơn vị học tập";
            case COMMUNES_RECOGNISED -> "Cộng đồng học tập cấp xã";
            case DISTRICTS_RECOGNISED -> "Huyện học tập";
            case PROVINCES_RECOGNISED -> "Tỉnh học tập";
            case LEARNING_CITIZENS_AMONG_WORKERS -> "Công dân học tập trong người lao động";
            case LEARNING_CITIZENS_AMONG_STAFF -> "Công dân học tập trong Đơn vị học tập";
            case LEARNING_CITIZENS_AMONG_ADULTS -> "Công dân học tập trong người lớn";
            case DIGITAL_SKILLS_OF_CITIZENS -> "Công dân học tập có kỹ năng số";
            case DIGITAL_PROFICIENCY_OF_CITIZENS -> "Công dân học tập thành thạo kỹ năng số";
            case TECHNICAL_TRAINING -> "Đào tạo chuyên môn kỹ thuật";
            case UNIVERSITY_EDUCATION -> "Trình độ đại học";
            case INFORMATION_LITERACY -> "Năng lực thông tin";
            case LIFE_SKILLS -> "Kỹ năng sống";
            case CENTRES_USING_TECHNOLOGY -> "Trung tâm học tập cộng đồng ứng dụng công nghệ thông tin";
            case CENTRES_RUN_WITH_ASSOCIATION -> "Hội Khuyến học tham gia quản lý trung tâm học tập cộng đồng";
            case DIGITAL_SCHOOLS -> "Quản lý, dạy và học trên môi trường số";
        };
    }

    public static String of(TargetScope.Extent extent) {
        return switch (extent) {
            case COUNTRY -> "Cả nước";
            case PROVINCE -> "Cấp tỉnh";
            case DISTRICT -> "Cấp huyện";
            case COMMUNE -> "Cấp xã";
        };
    }
}
