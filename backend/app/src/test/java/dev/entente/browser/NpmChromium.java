package dev.entente.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Chromium inside the npm package {@code @sparticuz/chromium}, which the page's {@code npm ci} installs. It comes
 * compressed with Brotli, which Java cannot read; Node can, and the page cannot be built without Node.
 */
final class NpmChromium {
    private static final List<String> ARCHIVES = List.of("al2023.tar", "fonts.tar");
    private static final String DECOMPRESS = "const {createReadStream, createWriteStream} = require('fs');"
            + "require('stream').pipeline(createReadStream(process.argv[1]), require('zlib').createBrotliDecompress(),"
            + " createWriteStream(process.argv[2]), (e) => { if (e) throw e; })";

    private NpmChromium() {}

    /** The folder that holds {@code chromium}, {@code lib} and {@code fonts}; unpacked at the first call. */
    static Path unpacked() {
        Path home = Path.of(
                Objects.requireNonNull(System.getProperty("entente.test.root")),
                "web",
                "node_modules",
                "@sparticuz",
                "chromium");
        if (!Files.exists(home.resolve("bin"))) {
            throw new IllegalStateException("There is no Chromium for the browser tests: install one (apt-get install"
                    + " chromium), name one in CHROMIUM, or run 'npm ci' in web, which brings one for Linux");
        }
        Path folder = Path.of("target", "chromium-" + version(home)).toAbsolutePath();
        try {
            if (!Files.exists(folder)) {
                unpack(home.resolve("bin"), folder);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version(Path home) {
        return JsonMapper.shared()
                .readTree(home.resolve("package.json"))
                .get("version")
                .asString();
    }

    /** Takes its name only when complete, so that a run that was stopped leaves nothing that looks finished. */
    private static void unpack(Path packed, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        Path partial = Files.createTempDirectory(folder.getParent(), "chromium-partial");
        decompress(packed.resolve("chromium.br"), partial.resolve("chromium"));
        if (!partial.resolve("chromium").toFile().setExecutable(true)) {
            throw new IOException("cannot make " + partial + "/chromium executable");
        }
        for (String name : ARCHIVES) {
            Path archive = partial.resolve(name);
            decompress(packed.resolve(name + ".br"), archive);
            run("tar", "-xf", archive.toString(), "-C", partial.toString());
            Files.delete(archive);
        }
        try {
            Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // The other process of this run was sooner.
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static void decompress(Path packed, Path file) throws IOException {
        run("node", "-e", DECOMPRESS, packed.toString(), file.toString());
    }

    private static void run(String... command) throws IOException {
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IOException(command[0] + " ended with " + code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
