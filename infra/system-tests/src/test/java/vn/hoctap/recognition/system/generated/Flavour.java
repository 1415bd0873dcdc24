package vn.hoctap.recognition.system.generated;

/** How much is wrong with a request. */
enum Flavour {
    /** Nothing that a schema could tell. */
    VALID,
    /** One thing. */
    NEAR_VALID,
    /** Whatever somebody could think of. */
    HOSTILE
}
