/** What follows elsewhere from what has happened: reactions to events, and what a new day brings. */
@NullMarked
package vn.hoctap.recognition.command.process;

import org.jspecify.annotations.NullMarked;
