package vn.hoctap.recognition.command.panel.web;

import vn.hoctap.recognition.events.panel.PanelId;

/**
 * What a command to a council came to.
 *
 * @param version of the council's stream, for the next command's {@code If-Match}
 */
record PanelAnswer(PanelId panelId, long version) {}
