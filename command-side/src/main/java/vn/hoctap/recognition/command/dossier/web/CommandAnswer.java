package vn.hoctap.recognition.command.dossier.web;

import vn.hoctap.recognition.events.dossier.DossierId;

/**
 * What a command came to.
 *
 * @param version of the dossier's stream; give it to a query as {@code version}, to the next command as {@code If-Match}
 */
record CommandAnswer(DossierId dossierId, long version) {}
