package dev.entente.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Holds a data folder for this process: the operating system gives the lock back however the process ends.
 *
 * <p>Who holds it stands in a file beside it, because closing any channel on a locked file, as reading it does, would
 * give up a lock that this very process holds.
 */
final class FolderLock implements AutoCloseable {
    private static final Duration PREDECESSOR_GONE_WITHIN = Duration.ofSeconds(2);
    private static final Duration RETRY = Duration.ofMillis(50);

    private final FileChannel channel;
    private final Path ownerFile;

    private FolderLock(FileChannel channel, Path ownerFile) {
        this.channel = channel;
        this.ownerFile = ownerFile;
    }

    static FolderLock take(DataFolder folder) {
        String holder = holder(folder);
        if (holder.equals(me())) {
            throw inUse(folder, holder);
        }
        FileChannel locked = lockPatiently(folder);
        if (locked == null) {
            throw inUse(folder, holder(folder));
        }
        folder.writing(() -> Files.writeString(folder.ownerFile(), me()));
        return new FolderLock(locked, folder.ownerFile());
    }

    /** Whether the process that last took the folder still runs. */
    static boolean isHeld(DataFolder folder) {
        String[] holder = holder(folder).split(" ", 2);
        return holder[0].matches("\\d+")
                && ProcessHandle.of(Long.parseLong(holder[0]))
                        .map(FolderLock::named)
                        .filter(name -> name.equals(String.join(" ", holder)))
                        .isPresent();
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(ownerFile);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever starts again right after Ctrl+C should not be told that the one just stopped is still there. */
    private static @Nullable FileChannel lockPatiently(DataFolder folder) {
        Instant patience = Instant.now().plus(PREDECESSOR_GONE_WITHIN);
        FileChannel locked = lock(folder);
        while (locked == null && Instant.now().isBefore(patience)) {
            LockSupport.parkNanos(RETRY.toNanos());
            locked = lock(folder);
        }
        return locked;
    }

    private static @Nullable FileChannel lock(DataFolder folder) {
        FileChannel[] locked = new FileChannel[1];
        folder.writing(() -> {
            FileChannel channel =
                    FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
            } else {
                locked[0] = channel;
            }
        });
        return locked[0];
    }

    private static String holder(DataFolder folder) {
        try {
            return Files.exists(folder.ownerFile()) ? Files.readString(folder.ownerFile()) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** With the time it started: in a container every run has the same process id. */
    private static String me() {
        return named(ProcessHandle.current());
    }

    private static String named(ProcessHandle process) {
        Optional<Instant> start = process.info().startInstant();
        return process.pid() + " " + start.map(Instant::toString).orElse("");
    }

    private static EmbeddedStartException inUse(DataFolder folder, String holder) {
        String who = holder.isBlank() ? "" : " (process " + holder.split(" ", 2)[0] + ")";
        return new EmbeddedStartException("Another Entente" + who + " uses the data folder " + folder.path()
                + ". Stop that one first, or choose another folder with ENTENTE_DATA.");
    }
}
