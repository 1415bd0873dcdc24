package vn.hoctap.recognition.local;

import java.util.Map;

/** A seat of offices, and the people there who have to do with recognition. */
enum Seat {
    DISTRICT("cấp huyện", "674", "PGDDT", "Phòng Giáo dục và Đào tạo huyện Đam Rông"),
    PROVINCE("cấp tỉnh", "68", "SGDDT", "Sở Giáo dục và Đào tạo tỉnh Lâm Đồng");

    private final String tier;
    private final String unit;
    private final String educationOffice;
    private final String nameOfEducationOffice;

    Seat(String tier, String unit, String educationOffice, String nameOfEducationOffice) {
        this.tier = tier;
        this.unit = unit;
        this.educationOffice = educationOffice;
        this.nameOfEducationOffice = nameOfEducationOffice;
    }

    String educationOffice() {
        return codeOf(educationOffice);
    }

    /** Code and name, as requests want them. */
    Map<String, Object> namedEducationOffice() {
        return Map.of("code", educationOffice(), "name", nameOfEducationOffice);
    }

    String nameOfEducationOffice() {
        return nameOfEducationOffice;
    }

    /** In Vietnamese, as in "hội đồng cấp huyện". */
    String tier() {
        return tier;
    }

    String peoplesCommittee() {
        return codeOf("UBND");
    }

    String codeOf(String body) {
        return body + "-" + unit;
    }

    Person head() {
        return person("head", "OFFICE_HEAD");
    }

    Person clerk() {
        return person("clerk", "RECEIVING_CLERK");
    }

    Person specialist() {
        return person("specialist", "SPECIALIST");
    }

    Person deputy() {
        return person("deputy", "DEPUTY");
    }

    Person authority() {
        return person("authority", "AUTHORITY");
    }

    Person person(String name, String role) {
        return new Person(name + "-" + unit, role, unit);
    }
}
