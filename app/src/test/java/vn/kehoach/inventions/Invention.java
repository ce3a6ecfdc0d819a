package vn.kehoach.inventions;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An invented paper as a text file has it.
 *
 * @param words its words before noise was put in
 * @param truth its outline
 */
public record Invention(String name, String text, String words, JsonNode truth) {}
