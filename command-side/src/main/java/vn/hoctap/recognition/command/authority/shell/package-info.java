/** Where Axon hands over commands and events of persons' rights; no rule is in here. */
@NullMarked
package vn.hoctap.recognition.command.authority.shell;

import org.jspecify.annotations.NullMarked;
