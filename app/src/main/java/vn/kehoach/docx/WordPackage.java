package vn.kehoach.docx;

import vn.kehoach.source.UnreadableFile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

/** The parts of a .docx, found by their relations and never read further than they may reach. */
final class WordPackage implements AutoCloseable {
    /** XML of thousands of pages; a part that goes on is a bomb. */
    private static final long LARGEST_PART = 64L << 20;

    private static final String BY_ID = "#";

    private final ZipFile zip;
    private final String main;
    private final Map<String, String> related;

    private WordPackage(ZipFile zip, String main, Map<String, String> related) {
        this.zip = zip;
        this.main = main;
        this.related = related;
    }

    /**
     * @throws UnreadableFile if the file is no Word package
     */
    static WordPackage open(Path file)
            throws IOException, UnreadableFile, XMLStreamException, XmlStream.TooMuch {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException damaged) {
            throw Unreadable.DAMAGED.of(file, damaged);
        }
        try {
            String main = relations(zip, "", "").getOrDefault("officeDocument", "");
            String folder = main.substring(0, main.lastIndexOf('/') + 1);
            ZipEntry text = zip.getEntry(main);
            if (text == null || !isWord(zip, text)) {
                throw Unreadable.NOT_WORD.of(file);
            }
            String name = main.substring(folder.length());
            return new WordPackage(zip, main, relations(zip, folder, name));
        } catch (IOException
                | UnreadableFile
                | XMLStreamException
                | XmlStream.TooMuch
                | RuntimeException unreadable) {
            zip.close();
            throw unreadable;
        }
    }

    /**
     * Targets of the relations of a part, or of the package itself, by the end of their type and by
     * their id.
     */
    private static Map<String, String> relations(ZipFile zip, String folder, String part)
            throws IOException, XMLStreamException, XmlStream.TooMuch {
        var targets = new HashMap<String, String>();
        for (XmlNode relation : tree(zip, folder + "_rels/" + part + ".rels").children()) {
            String type = relation.attribute("Type");
            String target = relation.attribute("Target");
            String path = target.startsWith("/") ? target.substring(1) : folder + target;
            targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
            targets.put(BY_ID + relation.attribute("Id"), path);
        }
        return targets;
    }

    private static boolean isWord(ZipFile zip, ZipEntry text)
            throws IOException, XMLStreamException {
        try (var stream = new XmlStream(limited(zip, text))) {
            return stream.next().equals("document");
        }
    }

    /** The text's part. */
    XmlStream document() throws IOException, XMLStreamException {
        return new XmlStream(limited(zip, zip.getEntry(main)));
    }

    /** The root of the part related to the text by {@code kind}: "styles"; empty if not there. */
    XmlNode part(String kind) throws IOException, XMLStreamException, XmlStream.TooMuch {
        return tree(zip, related.getOrDefault(kind, ""));
    }

    /** The root of the part that the text's relation {@code id} leads to; empty if not there. */
    XmlNode partOf(String id) throws IOException, XMLStreamException, XmlStream.TooMuch {
        return part(BY_ID + id);
    }

    private static XmlNode tree(ZipFile zip, String part)
            throws IOException, XMLStreamException, XmlStream.TooMuch {
        ZipEntry entry = zip.getEntry(part);
        if (entry != null) {
            try (var stream = new XmlStream(limited(zip, entry))) {
                if (!stream.next().isEmpty()) {
                    return stream.tree();
                }
            }
        }
        return new XmlNode(XmlNode.FOREIGN, List.of());
    }

    private static InputStream limited(ZipFile zip, ZipEntry entry) throws IOException {
        return new Limited(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A part inflates further than it may. */
    static final class Inflated extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final class Limited extends FilterInputStream {
        private long left = LARGEST_PART;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            return counted(read, read);
        }

        private int counted(int result, int bytes) throws IOException {
            left -= Math.max(result < 0 ? 0 : bytes, 0);
            if (left < 0) {
                throw new Inflated();
            }
            return result;
        }
    }
}
