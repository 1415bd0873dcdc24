/** Where Axon hands over a dossier's commands and events; holds no rule. */
@NullMarked
package vn.hoctap.recognition.command.dossier.shell;

import org.jspecify.annotations.NullMarked;
