/** Where Axon hands over an import's command and event; no rule is in here. */
@NullMarked
package vn.hoctap.recognition.command.importing.shell;

import org.jspecify.annotations.NullMarked;
