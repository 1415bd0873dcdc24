package vn.hoctap.recognition.query.access;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody looked at something.
 *
 * @param route the form of the address; empty where none was kept yet
 * @param subject the id of a dossier, or the name of a list
 * @param parameters one JSON object
 * @param rows how many went to the reader
 */
public record Access(
        long id,
        Instant at,
        String actor,
        What what,
        String route,
        String subject,
        @JsonRawValue String parameters,
        long rows,
        UUID correlation) {}
