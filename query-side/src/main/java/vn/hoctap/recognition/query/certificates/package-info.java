/** What anybody may look up: published recognitions, a certificate by its code (giấy công nhận), a dossier by its receipt. */
@NullMarked
package vn.hoctap.recognition.query.certificates;

import org.jspecify.annotations.NullMarked;
