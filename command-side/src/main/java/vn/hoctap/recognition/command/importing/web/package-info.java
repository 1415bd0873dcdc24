/** Previewing and importing past years over HTTP. */
@NullMarked
package vn.hoctap.recognition.command.importing.web;

import org.jspecify.annotations.NullMarked;
