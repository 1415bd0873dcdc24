package vn.hoctap.recognition.local;

/** Who acts: an account, in which role, and of which unit. */
record Person(String subject, String role, String unit) {
    static final Person ADMINISTRATOR = new Person("administrator", "ADMINISTRATOR", "674");

    static final Person SECOND_ADMINISTRATOR = new Person("administrator-2", "ADMINISTRATOR", "674");
    static final Person AUDITOR = new Person("auditor", "AUDITOR", "674");

    /** Who sees the whole log, and not one district of it. */
    static final Person COUNTRYS_AUDITOR = new Person("auditor-vn", "AUDITOR", "VN");

    static final Person COMMITTEE = new Person("committee", "COMMITTEE", "674");

    static Person officerOf(String applicant) {
        return new Person("officer-" + applicant, "COMMUNE_OFFICER", applicant);
    }
}
