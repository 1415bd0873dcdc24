/** Who may sit in a council, who may judge a dossier, and what a session comes to. */
@NullMarked
package vn.hoctap.recognition.command.panel.model;

import org.jspecify.annotations.NullMarked;
