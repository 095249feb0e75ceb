package dev.entente.source;

import java.util.List;

/**
 * How events go into the vocabulary.
 *
 * @param events by what reader the claim of an event's own document is made; {@code mentions} that of any other one
 * @param confidence of an event's own document, of which the files give none
 * @param speaksForItsState the kinds of actors that stand for their state: a state's rebels do not
 */
record GdeltPlan(String events, String mentions, String dataset, double confidence, List<String> speaksForItsState) {}
