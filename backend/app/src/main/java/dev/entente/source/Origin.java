package dev.entente.source;

import java.io.IOException;

/** Files of somebody else's format. */
interface Origin {
    /** Hands over all rows, the same ones whenever it is called. */
    void read(Out out) throws IOException;
}
