/** Entering and changing organisations over HTTP. */
@NullMarked
package vn.hoctap.recognition.command.organisation.web;

import org.jspecify.annotations.NullMarked;
