/** Where Axon hands over commands and events of criteria; no rule is in here. */
@NullMarked
package vn.hoctap.recognition.command.criteria.shell;

import org.jspecify.annotations.NullMarked;
