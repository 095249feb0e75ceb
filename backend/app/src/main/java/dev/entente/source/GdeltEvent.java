package dev.entente.source;

/**
 * What later mentions of an event need to know of it.
 *
 * @param day as it is written, {@code 20240501}
 * @param document the hash of the address of its own document
 */
record GdeltEvent(String relation, Party subject, Party object, String code, String day, int document) {}
