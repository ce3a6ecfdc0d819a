package vn.kehoach.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import vn.kehoach.font.FontFamily;
import vn.kehoach.layout.LayoutEngine;
import vn.kehoach.measure.DocumentGenerator;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.paper.Paper;
import vn.kehoach.paper.PaperComposer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class DocxSchemaTest {
    static Stream<Paper> papers() {
        return Stream.concat(
                Stream.of(SamplePaper.paper(), SamplePaper.everyStyle()),
                IntStream.of(27, 134, 3).mapToObj(DocxSchemaTest::generated));
    }

    /** A random document, settled; the first two have page breaks that the layout sets. */
    private static Paper generated(int seed) {
        FontFamily fonts = FontFamily.bundled();
        var document = new DocumentGenerator(seed).next();
        var paper = new PaperComposer(fonts).compose(document, DecreeStyles.sheet());
        return new LayoutEngine(fonts).lay(paper).settled();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPartIsValidByTheSchemas(Paper paper) throws Exception {
        var errors = new ArrayList<XmlError>();
        try (var file = OPCPackage.open(new ByteArrayInputStream(DocxWriterTest.written(paper)))) {
            for (PackagePart part : file.getParts()) {
                parsed(part).validate(new XmlOptions().setErrorListener(errors));
            }
        }
        assertEquals(List.of(), errors);
    }

    private static XmlObject parsed(PackagePart part) throws IOException, XmlException {
        if (part instanceof PackagePropertiesPart || part.isRelationshipPart()) {
            // Without a schema there; the package has read them when it was opened.
            return XmlObject.Factory.newInstance();
        }
        String name = part.getPartName().getName();
        var in = part.getInputStream();
        return switch (name.replaceAll("[0-9]|-first", "")) {
            case "/word/document.xml" -> DocumentDocument.Factory.parse(in);
            case "/word/styles.xml" -> StylesDocument.Factory.parse(in);
            case "/word/settings.xml" -> SettingsDocument.Factory.parse(in);
            case "/word/header.xml" -> HdrDocument.Factory.parse(in);
            case "/docProps/app.xml" -> PropertiesDocument.Factory.parse(in);
            default -> throw new AssertionError("no schema chosen for " + name);
        };
    }
}
