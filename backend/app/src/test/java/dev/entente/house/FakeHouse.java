package dev.entente.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** A source tree with the real launcher, and a Java, a Maven and an npm that only say what they were told. */
record FakeHouse(Path root) {
    private static final List<String> TOOLS = List.of(
            "sh",
            "awk",
            "cat",
            "dirname",
            "find",
            "grep",
            "head",
            "kill",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "tail",
            "tee",
            "touch");

    static FakeHouse build(Path folder) throws IOException {
        FakeHouse house = new FakeHouse(folder.resolve("a house"));
        for (String part : List.of("bin", "home", "jvm", "tree/backend", "tree/web", "tree/cypher", "tree/.mvn")) {
            Files.createDirectories(house.root.resolve(part));
        }
        Files.copy(SourceTree.file("entente"), house.launcher(), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(house.tree().resolve("pom.xml"), "<project/>");
        for (String tool : TOOLS) {
            house.lendTool(tool);
        }
        house.script("bin/npm", "exit 0");
        house.script(
                "bin/mvn",
                "echo run >> maven-runs",
                "echo '[INFO] Building Entente page 0.1.0        [2/4]'",
                "sleep 1",
                "[ ! -f broken ] || { echo '[ERROR] a brace is missing'; exit 1; }",
                "mkdir -p backend/app/target/lib backend/embedded/target/lib");
        return house;
    }

    Path tree() {
        return root.resolve("tree");
    }

    Path launcher() {
        return tree().resolve("entente");
    }

    /** A JDK in a folder of the given name, which prints its own name and its arguments, one a line. */
    Path jdk(String name, String version) throws IOException {
        script("jvm/" + name + "/bin/java", "echo \"java " + name + "\"", "printf '%s\\n' \"$@\"");
        script("jvm/" + name + "/bin/javac", "exit 0");
        Path home = root.resolve("jvm").resolve(name);
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    Path script(String name, String... lines) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(
                file, Stream.concat(Stream.of("#!/bin/sh"), Stream.of(lines)).toList());
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Said run(Path launcher, String javaHome, String... arguments) throws Exception {
        return finish(start(launcher, javaHome, arguments));
    }

    /** @param options {@code ENTENTE_JAVA_OPTS} */
    Said runWith(String options, Path launcher, String javaHome, String... arguments) throws Exception {
        ProcessBuilder builder = builder(launcher, javaHome, arguments);
        builder.environment().put("ENTENTE_JAVA_OPTS", options);
        return finish(builder.start());
    }

    Process start(Path launcher, String javaHome, String... arguments) throws IOException {
        return builder(launcher, javaHome, arguments).start();
    }

    private ProcessBuilder builder(Path launcher, String javaHome, String... arguments) {
        var builder = new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                        .toList())
                .directory(root.resolve("home").toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", root.resolve("bin").toString());
        builder.environment().put("HOME", root.resolve("home").toString());
        builder.environment().put("JAVA_HOME", javaHome);
        // Relative to where it runs, because the launcher splits this list at spaces.
        builder.environment().put("ENTENTE_TEST_JVM_FOLDERS", "../jvm/*");
        return builder;
    }

    static Said finish(Process process) throws Exception {
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    long mavenRuns() throws IOException {
        Path runs = tree().resolve("maven-runs");
        return Files.exists(runs) ? Files.readAllLines(runs).size() : 0;
    }

    private void lendTool(String tool) throws IOException {
        Path found = Stream.of("/usr/bin", "/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        script("bin/" + tool, "exec " + found + " \"$@\"");
    }

    /** How the launcher ended and all that it printed. */
    record Said(int exit, String text) {}
}
