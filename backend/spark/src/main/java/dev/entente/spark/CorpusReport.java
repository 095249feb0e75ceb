package dev.entente.spark;

/**
 * What was read out of a corpus.
 *
 * @param leftOut files, items, rows and lines that are not in the dataset, each with its reason under {@code folder}
 */
record CorpusReport(String folder, long articles, long claims, long leftOut) {
    boolean isEmpty() {
        return articles == 0;
    }

    @Override
    public String toString() {
        return articles + " articles, " + claims + " claims, " + leftOut + " left out" + " (" + folder + ")";
    }
}
