package dev.entente.dataset;

import java.nio.file.Path;

/**
 * Where a line stands.
 *
 * @param line counted from 1
 * @param offset of the line's first byte, for reading it again
 */
public record Source(Path file, int line, long offset) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
