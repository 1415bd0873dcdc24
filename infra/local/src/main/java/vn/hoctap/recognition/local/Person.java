package vn.hoctap.recognition.local;

/** Who acts: an account, in which role, and of which unit. */
record Person(String subject, String role, String unit) {
    static final Person ADMINISTRATOR = new Person("administrator", "ADMINISTRATOR", "674");

    static Person officerOf(String applicant) {
        return new Person("officer-" + applicant, "COMMUNE_OFFICER", applicant);
    }
}
