/** The cycle's commands over HTTP. */
@NullMarked
package vn.hoctap.recognition.command.cycle.web;

import org.jspecify.annotations.NullMarked;
