/** Reading the data that comes with the application: YAML that is right to its last line, or told wrong by file and line. */
@NullMarked
package vn.hoctap.recognition.command.shipped;

import org.jspecify.annotations.NullMarked;
