package dev.entente.cli;

import dev.entente.ingest.Checker;
import java.util.Map;

/** Opens stores as the settings say. */
public interface Workspaces {
    /** @param overrides settings given on the command line, by their keys: {@code port}, {@code data} */
    Workspace open(Map<String, String> overrides);

    /** A checker, which needs no store. */
    Checker checker();
}
