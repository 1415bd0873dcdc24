package vn.hoctap.recognition.eventstore;

/** An event of these tests. */
record Noted(String text) {}
