package dev.entente.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.house.FakeHouse.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real launcher in a made-up house: below a folder with a space in its name, and called from another one. */
class LauncherTest {
    private final Path folder;
    private final FakeHouse house;

    LauncherTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        house = FakeHouse.build(folder);
    }

    @Test
    void saysWhichJavaItFoundWhereNoneWillDo() throws Exception {
        Path old = house.jdk("old", "17.0.15");
        house.jdk("ancient", "1.8.0_401");
        Said said = launch(old.toString());
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text())
                .startsWith("Entente needs a JDK 21 or newer, and none was found. Found only:")
                .contains("Java 17 in " + old, "Java 8 in ../jvm/ancient", "JAVA_HOME", "adoptium.net");
    }

    @Test
    void saysSoWhereThereIsNoJavaAtAll() throws Exception {
        assertThat(launch("").text()).startsWith("Entente needs a JDK 21 or newer, and none was found.\n");
    }

    @Test
    void takesJavaHomeWhereItIsNewEnough() throws Exception {
        house.jdk("newer", "27");
        assertThat(launch(house.jdk("chosen", "21.0.5").toString()).text()).contains("java chosen\n");
    }

    @Test
    void takesTheNewestWhereJavaHomeIsTooOld() throws Exception {
        house.jdk("a-newest", "25.0.1");
        house.jdk("b-newer", "21.0.5");
        assertThat(launch(house.jdk("old", "17.0.15").toString()).text())
                .contains("java a-newest\n", "--sun-misc-unsafe-memory-access=allow");
    }

    @Test
    void tellsARuntimeFromAJdk() throws Exception {
        Files.delete(house.jdk("jre", "21.0.5").resolve("bin/javac"));
        assertThat(launch("").text()).contains("Java 21 in ../jvm/jre, without its compiler");
    }

    @Test
    void buildsOnFirstUseAndAfterAChangeOnly() throws Exception {
        String java = house.jdk("jdk", "21.0.5").toString();
        assertThat(launch(java).text()).startsWith("Building Entente.").contains("\n  Entente page …\n", "\nBuilt.\n");
        assertThat(launch(java).text()).doesNotContain("Building");
        Files.createDirectories(house.tree().resolve("web/node_modules"));
        changed(Files.createFile(house.tree().resolve("web/node_modules/cache")));
        assertThat(launch(java).text()).doesNotContain("Building");
        changed(Files.createFile(house.tree().resolve("cypher/new.cypher")));
        assertThat(launch(java).text()).contains("Building");
        assertThat(house.mavenRuns()).isEqualTo(2);
    }

    @Test
    void handsItsArgumentsOnThroughALinkFromAnotherFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("linked"), Path.of("a house/tree/entente"));
        Said said = house.run(link, house.jdk("jdk", "21.0.5").toString(), "load", "a file.jsonl", "*", "");
        assertThat(said.exit()).isZero();
        assertThat(said.text())
                .contains(
                        "-Dentente.home=" + house.tree().toRealPath() + "\n",
                        "-Dentente.neo4j.lib=" + house.tree().toRealPath() + "/backend/embedded/target/lib\n",
                        house.tree().toRealPath() + "/backend/app/target/lib/*\n")
                .endsWith("dev.entente.Main\nload\na file.jsonl\n*\n\n");
    }

    @Test
    void givesReadingArticlesTheMemoryThatTheModelsTake() throws Exception {
        String java = house.jdk("jdk", "21.0.5").toString();
        launch(java);
        assertThat(house.run(house.launcher(), java, "serve").text()).contains("-Xmx512m\n");
        assertThat(house.run(house.launcher(), java, "load", "--extract-not", "a")
                        .text())
                .contains("-Xmx512m\n");
        assertThat(house.run(house.launcher(), java, "extract", "a").text()).contains("-Xmx2g\n");
        assertThat(house.run(house.launcher(), java, "load", "a", "--extract").text())
                .contains("-Xmx2g\n");
        assertThat(house.run(house.launcher(), java, "bench", "extract").text()).contains("-Xmx2g\n");
    }

    @Test
    void showsTheEndOfTheLogWhereTheBuildFails() throws Exception {
        Files.createFile(house.tree().resolve("broken"));
        Said said = launch(house.jdk("jdk", "21.0.5").toString());
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text())
                .contains("The build failed.", "[ERROR] a brace is missing", "target/build.log")
                .doesNotContain("dev.entente.Main");
        assertThat(house.tree().resolve("target/building")).doesNotExist();
    }

    @Test
    void saysWhichToolTheBuildMisses() throws Exception {
        String java = house.jdk("jdk", "21.0.5").toString();
        Files.delete(house.root().resolve("bin/npm"));
        assertThat(launch(java).text()).contains("npm, which was not found: install Node.js");
        Files.delete(house.root().resolve("bin/mvn"));
        assertThat(launch(java).text()).contains("Maven, which was not found: install Maven");
    }

    @Test
    void buildsOnceForTwoFirstStarts() throws Exception {
        String java = house.jdk("jdk", "21.0.5").toString();
        Process one = house.start(house.launcher(), java);
        Process two = house.start(house.launcher(), java);
        String both = FakeHouse.finish(one).text() + FakeHouse.finish(two).text();
        assertThat(both).contains("Waiting for another build of Entente");
        assertThat(house.mavenRuns()).isEqualTo(1);
    }

    @Test
    void doesNotWaitForABuildThatWasKilled() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectories(house.tree().resolve("target/building"));
        Files.writeString(house.tree().resolve("target/building/pid"), gone.pid() + "\n");
        assertThat(launch(house.jdk("jdk", "21.0.5").toString()).text()).contains("\nBuilt.\n", "dev.entente.Main");
    }

    @Test
    void buildsNothingWhereItIsInstalled() throws Exception {
        Path installed = Files.createDirectories(folder.resolve("opt/entente"));
        Files.createDirectories(installed.resolve("app"));
        Files.createDirectories(installed.resolve("neo4j"));
        Path launcher = Files.copy(house.launcher(), installed.resolve("entente"), StandardCopyOption.COPY_ATTRIBUTES);
        Path jre = house.jdk("jre", "21.0.5");
        Files.delete(jre.resolve("bin/javac"));
        assertThat(house.run(launcher, jre.toString(), "serve").text())
                .startsWith("java jre\n")
                .contains("-Dentente.neo4j.lib=" + installed.toRealPath() + "/neo4j\n")
                .endsWith("serve\n");
    }

    /** Of two collectors on one command line the JVM takes neither, and does not start. */
    @Test
    void choosesACollectorWhereNobodyElseDoes() throws Exception {
        String java = house.jdk("jdk", "21.0.5").toString();
        launch(java);
        assertThat(house.run(house.launcher(), java, "serve").text()).contains("-XX:+UseSerialGC\n");
        assertThat(house.run(house.launcher(), java, "extract", "a").text()).doesNotContain("GC");
        assertThat(house.runWith("-XX:+UseG1GC", house.launcher(), java, "serve")
                        .text())
                .contains("-XX:+UseG1GC\n")
                .doesNotContain("Serial");
    }

    private Said launch(String javaHome) throws Exception {
        return house.run(house.launcher(), javaHome);
    }

    /** Later than the build, whatever the clock's grain. */
    private static void changed(Path file) throws Exception {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
    }
}
