package vn.hoctap.recognition.events.authority;

/** What a person does in the procedure (vai trò); seats in a council are no roles, its own decision fills them. */
public enum Role {
    /** Cán bộ xã, đầu mối đơn vị: acts for one applicant. */
    COMMUNE_OFFICER(Reach.APPLICANT),
    /** Bộ phận một cửa. */
    RECEIVING_CLERK(Reach.OFFICE),
    /** Chuyên viên: prepares what others decide. */
    SPECIALIST(Reach.OFFICE),
    /** Cấp phó: finds drafts in order. */
    DEPUTY(Reach.OFFICE),
    /** Thủ trưởng cơ quan: opens cycles, sets up councils. */
    OFFICE_HEAD(Reach.OFFICE),
    /** Người có thẩm quyền ký quyết định. */
    AUTHORITY(Reach.OFFICE),
    /** Thanh tra, kiểm toán: sees everything of an area, changes nothing. */
    AUDITOR(Reach.AREA),
    /** Ban Thường vụ, Ban chỉ đạo: watches the progress of an area. */
    COMMITTEE(Reach.AREA),
    /** Quản trị hệ thống: sees no dossier. */
    ADMINISTRATOR(Reach.SYSTEM);

    private final Reach reach;

    Role(Reach reach) {
        this.reach = reach;
    }

    public Reach reach() {
        return reach;
    }

    /** What the organisation of a right stands for. */
    public enum Reach {
        /** Code of an applicant. */
        APPLICANT,
        /** Code of an office, such as PGDDT-674. */
        OFFICE,
        /** Code of an administrative unit, with all that lies in it; {@link Right#COUNTRY} for all of them. */
        AREA,
        /** The engine itself; there is no code. */
        SYSTEM
    }
}
