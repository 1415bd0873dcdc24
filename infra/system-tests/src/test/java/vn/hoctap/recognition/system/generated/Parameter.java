package vn.hoctap.recognition.system.generated;

import tools.jackson.databind.JsonNode;

/**
 * A parameter of an operation, as the description has it.
 *
 * @param in path, query or header
 */
record Parameter(String name, String in, boolean required, JsonNode schema) {}
