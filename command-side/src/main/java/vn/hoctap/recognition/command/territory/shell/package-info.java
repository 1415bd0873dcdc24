/** Where Axon hands over commands and events of the map; no rule is in here. */
@NullMarked
package vn.hoctap.recognition.command.territory.shell;

import org.jspecify.annotations.NullMarked;
