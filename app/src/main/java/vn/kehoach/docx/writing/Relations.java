package vn.kehoach.docx.writing;

/** A part that names the other parts another one refers to. */
final class Relations {
    private final Xml xml =
            new Xml()
                    .open("Relationships")
                    .with("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");

    Relations add(String id, String type, String target) {
        xml.open("Relationship").with("Id", id).with("Type", type).with("Target", target).close();
        return this;
    }

    /** The finished part; nothing can be added after it. */
    Part part(String name) {
        return new Part(name, "", xml.close().finished());
    }
}
