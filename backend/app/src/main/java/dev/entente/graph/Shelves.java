package dev.entente.graph;

/** All that people save in the store. */
public record Shelves(Shelf views, Shelf queries) {}
