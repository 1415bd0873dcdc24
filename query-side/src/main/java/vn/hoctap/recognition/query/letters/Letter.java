package vn.hoctap.recognition.query.letters;

import java.util.UUID;

/**
 * A letter as it goes out.
 *
 * @param id the same at every attempt
 */
record Letter(UUID id, String to, String subject, String text) {}
