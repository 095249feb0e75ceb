package dev.entente.graph;

import java.time.Duration;
import java.util.Map;

/**
 * A statement that a user wrote.
 *
 * @param limit how many rows to answer at most
 * @param timeout when the server ends it
 */
public record UserQuery(String statement, Map<String, Object> parameters, int limit, Duration timeout) {}
