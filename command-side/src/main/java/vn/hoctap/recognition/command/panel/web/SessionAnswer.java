package vn.hoctap.recognition.command.panel.web;

import vn.hoctap.recognition.events.panel.SessionId;

/**
 * What a command to a session came to.
 *
 * @param version of the session's stream, for the next command's {@code If-Match}
 */
record SessionAnswer(SessionId sessionId, long version) {}
