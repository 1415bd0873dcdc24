package vn.hoctap.recognition.events.dossier;

/** What an applicant asks to be recognised as. */
public enum RecognitionKind {
    /** Đơn vị học tập, Circular 24/2023/TT-BGDĐT. */
    LEARNING_UNIT,
    /** Cộng đồng học tập, Circular 25/2023/TT-BGDĐT. */
    LEARNING_COMMUNITY
}
