/** Lists as files to take away (kết xuất): tables for spreadsheets and lines of JSON, read and written little by little. */
@NullMarked
package vn.hoctap.recognition.query.export;

import org.jspecify.annotations.NullMarked;
