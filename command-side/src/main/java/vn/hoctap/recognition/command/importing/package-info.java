/** Taking over recognitions of past years from a file (nhập dữ liệu các năm trước): all of its rows or none. */
@NullMarked
package vn.hoctap.recognition.command.importing;

import org.jspecify.annotations.NullMarked;
