package dev.entente.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the child process; port 0 is any free one. The password is not on it: other users of the machine can read it. */
record ChildCommand(EmbeddedOptions options, DataFolder folder, int port) {
    private static final Path SHELL = Path.of("/bin/sh");

    /**
     * Ctrl+C in a terminal interrupts every process of the group at once. The child must outlive its parent's last
     * writes, so it starts with that signal ignored, which the JVM keeps to; it ends when its standard input does.
     */
    private static final List<String> DEAF_TO_CTRL_C =
            List.of(SHELL.toString(), "-c", "trap '' INT HUP; exec \"$@\"", "entente-neo4j");

    List<String> line() {
        List<String> line = new ArrayList<>();
        if (Files.isExecutable(SHELL)) {
            line.addAll(DEAF_TO_CTRL_C);
        }
        line.addAll(java(options));
        // its guard over the heap looks after each collection: until the next one, no more than this can be made
        line.add("-XX:MaxNewSize=" + options.heapMiB() / 4 + "m");
        line.add("dev.entente.neo4j.EmbeddedServer");
        line.add("home=" + folder.neo4jHome());
        line.add("password-file=" + folder.passwordFile());
        line.add("page-cache-mib=" + options.pageCacheMiB());
        line.add("transaction-mib=" + options.transactionMiB());
        line.add("port=" + port);
        line.add("http=" + options.http());
        return line;
    }

    /** A JVM with Neo4j's jars. */
    static List<String> java(EmbeddedOptions options) {
        List<String> jvm = new ArrayList<>();
        jvm.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        jvm.add("-Xmx" + options.heapMiB() + "m");
        // Half a database is worse than none: what was acknowledged survives, and the parent can see that it ended.
        jvm.add("-XX:+ExitOnOutOfMemoryError");
        jvm.add("-Xlog:disable");
        jvm.add("-Xlog:all=warning:stderr");
        jvm.add("-Djava.awt.headless=true");
        jvm.add("--enable-native-access=ALL-UNNAMED");
        if (Runtime.version().feature() >= 23) {
            jvm.add("--sun-misc-unsafe-memory-access=allow");
        }
        if (Boolean.getBoolean("entente.debug")) {
            jvm.add("-Dentente.debug=true");
        }
        jvm.add("-cp");
        jvm.add(options.neo4jLib().resolve("*").toString());
        return jvm;
    }
}
