package vn.hoctap.recognition.events.targets;

/** What a target counts, as a share of a whole. */
public enum TargetMeasure {
    /** Công dân học tập. */
    LEARNING_CITIZENS,
    /** Gia đình học tập. */
    LEARNING_FAMILIES,
    /** Dòng họ học tập. */
    LEARNING_CLANS,
    /** Cộng đồng học tập of a village (thôn). */
    LEARNING_VILLAGES,
    /** Đơn vị học tập. */
    UNITS_RECOGNISED,
    /** Cộng đồng học tập cấp xã. */
    COMMUNES_RECOGNISED,
    /** Huyện học tập. */
    DISTRICTS_RECOGNISED,
    /** Tỉnh học tập. */
    PROVINCES_RECOGNISED,
    /** Workers of learning families, clans and communities who are learning citizens. */
    LEARNING_CITIZENS_AMONG_WORKERS,
    /** Staff of learning units who are learning citizens. */
    LEARNING_CITIZENS_AMONG_STAFF,
    /** Adults of learning families, clans and communities who are learning citizens. */
    LEARNING_CITIZENS_AMONG_ADULTS,
    /** Learning citizens with digital skills (kỹ năng số). */
    DIGITAL_SKILLS_OF_CITIZENS,
    /** Learning citizens who are proficient in them. */
    DIGITAL_PROFICIENCY_OF_CITIZENS,
    /** People from 15 years on with technical training (đào tạo chuyên môn kỹ thuật). */
    TECHNICAL_TRAINING,
    /** People from 15 years on with a university degree. */
    UNIVERSITY_EDUCATION,
    /** People of working age with information literacy (năng lực thông tin). */
    INFORMATION_LITERACY,
    /** People of working age with life skills (kỹ năng sống). */
    LIFE_SKILLS,
    /** Community learning centres (trung tâm học tập cộng đồng) that use information technology. */
    CENTRES_USING_TECHNOLOGY,
    /** Community learning centres that a head of the commune's association (Hội Khuyến học) helps to run. */
    CENTRES_RUN_WITH_ASSOCIATION,
    /** Schools that manage, teach and learn digitally. */
    DIGITAL_SCHOOLS;

    /** Whether dossiers and their answers tell the figure; any other has to be reported by somebody. */
    public boolean isCountedHere() {
        return switch (this) {
            case LEARNING_CITIZENS,
                    LEARNING_FAMILIES,
                    LEARNING_CLANS,
                    UNITS_RECOGNISED,
                    COMMUNES_RECOGNISED,
                    DISTRICTS_RECOGNISED,
                    PROVINCES_RECOGNISED -> true;
            case LEARNING_VILLAGES,
                    LEARNING_CITIZENS_AMONG_WORKERS,
                    LEARNING_CITIZENS_AMONG_STAFF,
                    LEARNING_CITIZENS_AMONG_ADULTS,
                    DIGITAL_SKILLS_OF_CITIZENS,
                    DIGITAL_PROFICIENCY_OF_CITIZENS,
                    TECHNICAL_TRAINING,
                    UNIVERSITY_EDUCATION,
                    INFORMATION_LITERACY,
                    LIFE_SKILLS,
                    CENTRES_USING_TECHNOLOGY,
                    CENTRES_RUN_WITH_ASSOCIATION,
                    DIGITAL_SCHOOLS -> false;
        };
    }
}
