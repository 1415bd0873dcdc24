/** Declaring days off, or worked, over HTTP. */
@NullMarked
package vn.hoctap.recognition.command.calendar.web;

import org.jspecify.annotations.NullMarked;
