package vn.hoctap.recognition.portal.council;

/** One of those that a form offers: what it sends, and what it shows. */
public record Choice(String code, String words) {}
