/** What a receiving office enters in its book of dossiers (sổ theo dõi hồ sơ). */
@NullMarked
package vn.hoctap.recognition.events.receipt;

import org.jspecify.annotations.NullMarked;
