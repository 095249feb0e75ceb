package dev.entente.source;

import java.time.LocalDate;

/**
 * What later mentions of an event need to know of it. Parties and codes are the same objects in all events.
 *
 * @param document the hash of the address of its own document
 */
record GdeltEvent(String relation, Party subject, Party object, String code, LocalDate day, int document) {}
