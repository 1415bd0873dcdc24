/** Taking over recognitions of past years from a file (nhập dữ liệu các năm trước). */
@NullMarked
package vn.hoctap.recognition.events.importing;

import org.jspecify.annotations.NullMarked;
