package dev.entente.spark;

/** In what rows of articles are kept. */
enum RowFormat {
    JSON,
    PARQUET
}
