package vn.hoctap.recognition.events.procedure;

import vn.hoctap.recognition.events.criteria.Citation;

/** A paper that a dossier consists of (thành phần hồ sơ), such as TO_TRINH, the submission. */
public record DossierPart(String code, String name, boolean required, Citation citation) {}
