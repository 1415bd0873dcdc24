/** Requests that are generated from what both applications say of themselves, and what must hold of every answer. */
package vn.hoctap.recognition.system.generated;
