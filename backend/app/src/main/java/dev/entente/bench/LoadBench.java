package dev.entente.bench;

import dev.entente.bench.LoadFigures.Shaped;
import dev.entente.bench.LoadGround.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Loads the same data in every way, one after the other, each into a store of its own. */
public final class LoadBench {
    private static final double NANOS = 1e9;

    private final LoadGround ground;
    private final List<Shape> shapes;
    private final int apiece;
    private final Consumer<String> progress;

    /** @param facts how many, of all shapes together */
    public LoadBench(LoadGround ground, List<Shape> shapes, int facts, Consumer<String> progress) {
        this.ground = ground;
        this.shapes = List.copyOf(shapes);
        this.apiece = facts / shapes.size();
        this.progress = progress;
    }

    public LoadFigures run() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        try (var heap = new HeapWatch()) {
            List<Shaped> shaped = new ArrayList<>();
            for (Shape shape : shapes) {
                shaped.add(shaped(shape));
            }
            return new LoadFigures(
                    Runtime.getRuntime().availableProcessors(),
                    load,
                    shaped,
                    heap.peakMiB(),
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private Shaped shaped(Shape shape) {
        Path file = ground.folder().resolve(shape + ".txt");
        MadeUp.write(shape, apiece, file);
        say(shape, "loaded");
        ground.fresh();
        long began = System.nanoTime();
        long claims = ground.load(shape, file);
        double online = took(since(began));
        long size = ground.size();
        say(shape, "loaded again");
        began = System.nanoTime();
        ground.load(shape, file);
        double again = took(since(began));
        say(shape, "written by the driver alone");
        ground.fresh();
        double byDriver = took(ground.byDriver(shape, file) / NANOS);
        long sizeByDriver = ground.size();
        say(shape, "loaded with --bulk");
        began = System.nanoTime();
        long bulkClaims = ground.bulk(shape, file);
        double bulk = took(since(began));
        say(shape, "taken in by Neo4j's importer alone");
        LoadGround.Imported imported = ground.byImporter(shape, file);
        double importer = took(imported.alone() / NANOS);
        double withIndexes = took(imported.withIndexes() / NANOS);
        delete(file);
        return new Shaped(
                shape.name(),
                claims,
                size,
                online,
                byDriver,
                again,
                bulk,
                importer,
                withIndexes,
                size == sizeByDriver && claims == bulkClaims);
    }

    private void say(Shape shape, String what) {
        progress.accept("%,d facts in the shape of %s, %s …".formatted(apiece, shape, what));
    }

    /** At once: a large bench takes hours, and may be cut off. */
    private double took(double seconds) {
        progress.accept("  took %.1f s".formatted(seconds));
        return seconds;
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / NANOS;
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
