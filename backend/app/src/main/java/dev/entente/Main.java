package dev.entente;

import dev.entente.cli.EntenteCommand;
import java.io.IOException;
import java.io.InputStream;
import java.util.logging.LogManager;

/** Where the process begins: wires the parts together and hands over to the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        configureLogging();
        System.exit(EntenteCommand.commandLine(new LiveWorkspaces()).execute(arguments));
    }

    /** Warnings and worse, on the standard error; what the commands say goes to the standard output. */
    static void configureLogging() throws IOException {
        if (System.getProperty("java.util.logging.config.file") == null) {
            try (InputStream in = Main.class.getResourceAsStream("/logging.properties")) {
                LogManager.getLogManager().readConfiguration(in);
            }
        }
    }
}
