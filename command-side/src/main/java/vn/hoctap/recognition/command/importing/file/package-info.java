/** From the bytes of a CSV or XLSX file to a table of texts; nothing in them is trusted. */
@NullMarked
package vn.hoctap.recognition.command.importing.file;

import org.jspecify.annotations.NullMarked;
