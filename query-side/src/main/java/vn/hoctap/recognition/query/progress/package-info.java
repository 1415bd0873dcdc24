/** Read model of where each dossier stands (tiến độ xử lý hồ sơ), counted by commune, kind and year. */
@NullMarked
package vn.hoctap.recognition.query.progress;

import org.jspecify.annotations.NullMarked;
