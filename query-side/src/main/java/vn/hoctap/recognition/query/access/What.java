package vn.hoctap.recognition.query.access;

/** What somebody did with what there is to see. */
enum What {
    VIEW,
    EXPORT
}
