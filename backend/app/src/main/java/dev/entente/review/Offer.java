package dev.entente.review;

import dev.entente.fact.Claim;
import java.util.Map;

/**
 * A proposal beside what the record has of it.
 *
 * @param claims the proposed claims by their keys, in the order of the text
 * @param known of those that the record has, whether they count
 * @param stored whether the record has the article
 */
public record Offer(Proposal proposal, Map<String, Claim> claims, Map<String, Boolean> known, boolean stored) {}
