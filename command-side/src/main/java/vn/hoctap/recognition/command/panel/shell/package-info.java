/** Where Axon hands over commands and events of councils and sessions; no rule is in here. */
@NullMarked
package vn.hoctap.recognition.command.panel.shell;

import org.jspecify.annotations.NullMarked;
