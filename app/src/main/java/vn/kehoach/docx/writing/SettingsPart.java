package vn.kehoach.docx.writing;

/**
 * The file's settings. Compatibility mode 14 because 15 lets Word and newer LibreOffice squeeze
 * blanks by rules that differ between versions, and lines would break elsewhere than on our pages.
 */
final class SettingsPart {
    private static final String MICROSOFT = "http://schemas.microsoft.com/office/word";

    private SettingsPart() {}

    /**
     * @param noted whether the file has notes at its pages' feet
     */
    static Part part(boolean noted) {
        var xml = new Xml().open("w:settings").with("xmlns:w", DocumentPart.WORD);
        xml.open("w:zoom").with("w:percent", 100).close();
        xml.value("w:defaultTabStop", 720);
        xml.toggle("w:autoHyphenation", false);
        xml.value("w:characterSpacingControl", "doNotCompress");
        if (noted) {
            NotesPart.announce(xml);
        }
        xml.open("w:compat");
        compatibility(xml, "compatibilityMode", 14);
        compatibility(xml, "overrideTableStyleFontSizeAndJustification", 1);
        compatibility(xml, "enableOpenTypeFeatures", 0);
        compatibility(xml, "doNotFlipMirrorIndents", 1);
        xml.close();
        xml.value("w:themeFontLang", "vi-VN");
        xml.value("w:decimalSymbol", ",");
        xml.value("w:listSeparator", ";");
        return Part.word("settings.xml", "settings", xml.close());
    }

    private static void compatibility(Xml xml, String name, int value) {
        xml.open("w:compatSetting")
                .with("w:name", name)
                .with("w:uri", MICROSOFT)
                .with("w:val", value)
                .close();
    }
}
