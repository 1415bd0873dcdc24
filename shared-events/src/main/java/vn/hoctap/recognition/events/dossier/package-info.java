/** What can happen to a dossier (hồ sơ đề nghị công nhận), and the words its events are made of. */
@NullMarked
package vn.hoctap.recognition.events.dossier;

import org.jspecify.annotations.NullMarked;
