package vn.kehoach.docx.writing;

import vn.kehoach.paper.PaperInfo;

import java.util.ArrayList;
import java.util.List;

/** What every package carries beside the text: content types, relations, properties. */
final class PackageParts {
    private static final String TIME = "2020-01-01T00:00:00Z";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CORE_TYPE =
            "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String APP_TYPE =
            "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    private static final String RELATIONS_TYPE =
            "application/vnd.openxmlformats-package.relationships+xml";

    private PackageParts() {}

    /** {@code parts} with all that makes them a package, in the order of the file. */
    static List<Part> complete(PaperInfo info, List<Part> parts) {
        var all = new ArrayList<Part>();
        all.add(packageRelations());
        all.addAll(parts);
        all.add(core(info));
        all.add(application());
        all.addFirst(contentTypes(all));
        return all;
    }

    private static Part contentTypes(List<Part> parts) {
        var xml = new Xml().open("Types").with("xmlns", PACKAGE + "content-types");
        typeOfExtension(xml, "rels", RELATIONS_TYPE);
        typeOfExtension(xml, "xml", "application/xml");
        for (Part part : parts) {
            if (!part.type().isEmpty()) {
                xml.open("Override")
                        .with("PartName", "/" + part.name())
                        .with("ContentType", part.type())
                        .close();
            }
        }
        return new Part("[Content_Types].xml", "", xml.close().finished());
    }

    private static void typeOfExtension(Xml xml, String extension, String type) {
        xml.open("Default").with("Extension", extension).with("ContentType", type).close();
    }

    private static Part packageRelations() {
        String core = PACKAGE + "relationships/metadata/core-properties";
        return new Relations()
                .add("rId1", Part.RELATION_TYPE + "officeDocument", "word/document.xml")
                .add("rId2", core, "docProps/core.xml")
                .add("rId3", Part.RELATION_TYPE + "extended-properties", "docProps/app.xml")
                .part("_rels/.rels");
    }

    private static Part core(PaperInfo info) {
        var xml =
                new Xml()
                        .open("cp:coreProperties")
                        .with("xmlns:cp", PACKAGE + "metadata/core-properties")
                        .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                        .with("xmlns:dcterms", "http://purl.org/dc/terms/")
                        .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        property(xml, "dc:title", info.title());
        property(xml, "dc:subject", info.subject());
        property(xml, "dc:creator", info.author());
        property(xml, "cp:lastModifiedBy", info.author());
        property(xml, "dc:language", "vi-VN");
        time(xml, "dcterms:created");
        time(xml, "dcterms:modified");
        return new Part("docProps/core.xml", CORE_TYPE, xml.close().finished());
    }

    private static void property(Xml xml, String name, String value) {
        xml.open(name).text(value).close();
    }

    private static void time(Xml xml, String name) {
        xml.open(name).with("xsi:type", "dcterms:W3CDTF").text(TIME).close();
    }

    private static Part application() {
        String namespace =
                "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
        var xml = new Xml().open("Properties").with("xmlns", namespace);
        property(xml, "Application", "KeHoach");
        return new Part("docProps/app.xml", APP_TYPE, xml.close().finished());
    }
}
