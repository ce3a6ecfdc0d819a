package vn.kehoach.office;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * Writes files all or none: each under a temporary name in its folder, forced to the disk and then
 * moved, so that a reader sees the old file or the whole new one and a failure leaves nothing
 * behind.
 */
public final class OutputFiles {
    /** A file whose content waits under a temporary name. */
    private record Staged(Path waiting, Path target) {}

    /**
     * Writes {@code files}.
     *
     * @param mayReplace whether files of these names are replaced
     * @throws FileAlreadyExistsException when they may not and there is one; its file is the shown
     *     name
     * @throws UnwritableFile when one cannot be written
     */
    public void write(List<OutputFile> files, boolean mayReplace)
            throws FileAlreadyExistsException, UnwritableFile {
        write(files, mayReplace, _ -> {});
    }

    /** Looks at a file before it takes its name. */
    @FunctionalInterface
    interface Proof {
        /**
         * Looks at {@code waiting}, the whole file under another name.
         *
         * @throws UnwritableFile when it is not to take its own
         */
        void of(Path waiting) throws UnwritableFile;
    }

    /**
     * Writes a file that is not there yet, once {@code proof} has found it good.
     *
     * @throws FileAlreadyExistsException as {@link #write} does
     * @throws UnwritableFile as {@link #write} does, and when the proof fails
     */
    void writeProven(OutputFile file, Proof proof)
            throws FileAlreadyExistsException, UnwritableFile {
        write(List.of(file), false, proof);
    }

    private void write(List<OutputFile> files, boolean mayReplace, Proof proof)
            throws FileAlreadyExistsException, UnwritableFile {
        check(files.stream().map(OutputFile::path).toList(), mayReplace);
        var staged = new ArrayList<Staged>();
        try {
            for (OutputFile file : files) {
                stage(file, staged);
            }
            for (Staged file : staged) {
                proof.of(file.waiting());
            }
            for (Staged file : staged) {
                move(file, mayReplace);
            }
        } finally {
            staged.forEach(OutputFiles::discard);
        }
    }

    /**
     * Writes {@code files} that are not there yet; one that is there with just this content stays.
     *
     * @throws FileAlreadyExistsException when one is there with another content
     * @throws UnwritableFile when one cannot be written
     */
    public void writeNew(List<OutputFile> files) throws FileAlreadyExistsException, UnwritableFile {
        write(files.stream().filter(file -> !isThere(file)).toList(), false);
    }

    /**
     * Finds what would stop {@link #write} before work is done for it.
     *
     * @throws FileAlreadyExistsException as {@link #write} does
     * @throws UnwritableFile as {@link #write} does
     */
    public void check(List<Path> files, boolean mayReplace)
            throws FileAlreadyExistsException, UnwritableFile {
        var targets = new HashSet<Path>();
        for (Path file : files) {
            checkName(file, mayReplace);
            checkFolder(file);
            if (!targets.add(file.toAbsolutePath().normalize())) {
                throw new UnwritableFile(
                        "Hai kết quả cùng ghi vào “%s”; hãy đặt hai tên khác nhau."
                                .formatted(FileNames.shown(file)));
            }
        }
    }

    /**
     * Makes {@code folder} and those above it where they are not there.
     *
     * @throws UnwritableFile when that cannot be done
     */
    public void makeFolder(Path folder) throws UnwritableFile {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new UnwritableFile(
                    "Không tạo được thư mục “%s”; hãy chọn thư mục khác."
                            .formatted(FileNames.shown(folder)),
                    refused);
        }
    }

    private static void checkName(Path file, boolean mayReplace)
            throws FileAlreadyExistsException, UnwritableFile {
        String name = FileNames.shown(file);
        if (Files.isDirectory(file)) {
            throw new UnwritableFile(
                    "“%s” là một thư mục; hãy ghi thêm tên tệp vào sau.".formatted(name));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnwritableFile(
                    "“%s” không phải là tệp thường; hãy chọn tên khác.".formatted(name));
        }
        if (!mayReplace && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(name);
        }
    }

    private static void checkFolder(Path file) throws UnwritableFile {
        Path folder = folder(file);
        if (Files.isDirectory(folder)) {
            return;
        }
        boolean underFile = Files.exists(folder) || Files.isRegularFile(folder(folder));
        String reason =
                underFile
                        ? "Không ghi được “%s”: “%s” không phải là thư mục; hãy chọn thư mục khác."
                        : "Không ghi được “%s”: chưa có thư mục “%s”; hãy tạo thư mục đó trước.";
        throw new UnwritableFile(reason.formatted(FileNames.shown(file), FileNames.shown(folder)));
    }

    private static boolean isThere(OutputFile file) {
        try {
            return Files.isRegularFile(file.path())
                    && Files.size(file.path()) == file.content().length
                    && Arrays.equals(Files.readAllBytes(file.path()), file.content());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static void stage(OutputFile file, List<Staged> staged) throws UnwritableFile {
        try {
            Path target = Files.exists(file.path()) ? file.path().toRealPath() : file.path();
            Path waiting = folder(target).resolve(".kehoach-" + UUID.randomUUID() + ".tmp");
            staged.add(new Staged(waiting, target));
            fill(waiting, file.content());
        } catch (IOException refused) {
            throw FailedWriting.inFolder(file.path(), file.content().length, refused);
        }
    }

    private static void fill(Path waiting, byte[] content) throws IOException {
        try (var channel =
                FileChannel.open(
                        waiting, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void move(Staged staged, boolean mayReplace)
            throws FileAlreadyExistsException, UnwritableFile {
        try {
            if (mayReplace) {
                Files.move(staged.waiting(), staged.target(), StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.move(staged.waiting(), staged.target());
            }
        } catch (FileAlreadyExistsException meanwhile) {
            throw new FileAlreadyExistsException(FileNames.shown(staged.target()));
        } catch (IOException refused) {
            throw FailedWriting.inPlace(staged.target(), refused);
        }
    }

    private static void discard(Staged staged) {
        try {
            Files.deleteIfExists(staged.waiting());
        } catch (IOException stays) {
            // The failure that led here is the one to tell; what stays has a name that says so.
        }
    }

    /** The folder that holds {@code file}. */
    static Path folder(Path file) {
        Path absolute = file.toAbsolutePath();
        Path parent = absolute.getParent();
        return parent == null ? absolute : parent;
    }
}
