/** Changing the administrative map over HTTP. */
@NullMarked
package vn.hoctap.recognition.command.territory.web;

import org.jspecify.annotations.NullMarked;
