/** Finding dossiers by what somebody types (tra cứu hồ sơ). */
@NullMarked
package vn.hoctap.recognition.query.search;

import org.jspecify.annotations.NullMarked;
