package vn.hoctap.recognition.system.generated;

/** A request and its answer. */
record Exchange(Request request, Answer answer) {}
