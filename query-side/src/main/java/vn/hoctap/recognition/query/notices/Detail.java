package vn.hoctap.recognition.query.notices;

/**
 * What a notice tells besides its dossier, its day and its paper.
 *
 * @param what a code: of a kind of decision or deadline, of a title or of a role; else empty
 * @param whose the name of an office, or the code for which a right is held; else empty
 * @param number of dossiers, or the assessed year; else 0
 */
record Detail(String what, String whose, int number) {
    static final Detail NONE = new Detail("", "", 0);
}
