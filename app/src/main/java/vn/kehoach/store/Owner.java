package vn.kehoach.store;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * The one process that has a data folder open: it holds the lock of one file and says in another
 * who it is, since a locked file cannot be read on Windows. The lock goes with the process, however
 * that ends.
 */
final class Owner implements AutoCloseable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final FileChannel channel;
    private final Path name;

    private Owner(FileChannel channel, Path name) {
        this.channel = channel;
        this.name = name;
    }

    /** Takes {@code folder}, or gives nothing when another has it. */
    static Optional<Owner> take(Path folder, Clock clock) throws IOException {
        var channel =
                FileChannel.open(
                        folder.resolve("kehoach.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            return Optional.empty();
        }
        Path name = folder.resolve("kehoach.owner");
        Files.write(
                name,
                List.of(
                        System.getProperty("user.name", ""),
                        host(),
                        Long.toString(ProcessHandle.current().pid()),
                        TIME.format(LocalDateTime.now(clock))));
        return Optional.of(new Owner(channel, name));
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    /** Who has {@code folder} open, in a sentence. */
    static String sentence(Path folder) {
        try {
            List<String> said = Files.readAllLines(folder.resolve("kehoach.owner"));
            return "Dữ liệu đang được %s mở trên máy %s (tiến trình %s) từ %s. Hãy đóng cửa sổ KeHoach đó rồi mở lại."
                    .formatted(said.get(0), said.get(1), said.get(2), said.get(3));
        } catch (IOException | IndexOutOfBoundsException unknown) {
            return Trouble.IN_USE.sentence();
        }
    }

    static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unnamed) {
            return "này";
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(name);
        channel.close();
    }
}
