package dev.entente.source;

/** How the register goes into the vocabulary; {@code uncertain} is the confidence where a row has a question mark. */
record SipriPlan(
        String relation,
        String by,
        String publisher,
        String register,
        String address,
        double confidence,
        double uncertain) {}
