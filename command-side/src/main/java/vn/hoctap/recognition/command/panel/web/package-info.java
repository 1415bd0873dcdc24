/** Commands of councils and sessions over HTTP. */
@NullMarked
package vn.hoctap.recognition.command.panel.web;

import org.jspecify.annotations.NullMarked;
