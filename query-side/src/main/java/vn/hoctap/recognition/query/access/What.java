package vn.hoctap.recognition.query.access;

/** What somebody did with what there is to see, or how they came to it. */
public enum What {
    VIEW,
    EXPORT,
    SIGN_IN,
    SIGN_OUT,
    REFUSAL
}
