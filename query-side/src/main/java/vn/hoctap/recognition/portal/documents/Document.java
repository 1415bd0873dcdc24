package vn.hoctap.recognition.portal.documents;

import java.time.Instant;

/**
 * A paper ready to be printed.
 *
 * @param file its name without ending and without marks
 * @param template by which it is laid out
 * @param title of the file, for who has it read out
 * @param at the instant of the paper itself
 * @param paper what the template says
 */
record Document(String file, String template, String title, Instant at, Object paper) {}
