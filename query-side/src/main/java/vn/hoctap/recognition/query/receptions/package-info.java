/** What an office has taken in (sổ theo dõi hồ sơ), read from the trail itself. */
@NullMarked
package vn.hoctap.recognition.query.receptions;

import org.jspecify.annotations.NullMarked;
