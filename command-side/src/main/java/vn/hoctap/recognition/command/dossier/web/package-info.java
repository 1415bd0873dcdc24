/** The dossier's commands over HTTP. */
@NullMarked
package vn.hoctap.recognition.command.dossier.web;

import org.jspecify.annotations.NullMarked;
