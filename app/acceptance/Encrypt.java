import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes a Word file behind a password, as Word does: {@code Encrypt IN.docx OUT.docx}. */
class Encrypt {
    public static void main(String[] args) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (OutputStream secret = encryptor.getDataStream(container)) {
                Files.copy(Path.of(args[0]), secret);
            }
            container.writeFilesystem(out);
        }
    }
}
