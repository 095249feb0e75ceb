package dev.entente.extraction;

import dev.entente.fact.Claim;

/** A claim that was read, and what speaks for and against its being right. */
record Proposal(Claim claim, Evidence evidence) {}
