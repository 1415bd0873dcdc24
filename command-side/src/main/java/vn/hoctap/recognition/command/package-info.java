/** The command side: the only writer of events. */
@NullMarked
package vn.hoctap.recognition.command;

import org.jspecify.annotations.NullMarked;
