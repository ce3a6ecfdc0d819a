package vn.kehoach.importing.closing;

import vn.kehoach.document.Closing;
import vn.kehoach.document.Field;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.importing.doubt.Doubt;
import vn.kehoach.importing.doubt.Findings;
import vn.kehoach.importing.line.ClosingMarks;
import vn.kehoach.importing.line.Line;
import vn.kehoach.paper.Placeholders;

import java.util.List;

/** Makes the end of a paper of what was read, and notes how each part was recovered. */
public final class ClosingMaker {
    private final ClosingReader end;
    private final Findings findings;

    public ClosingMaker(ClosingReader end, Findings findings) {
        this.end = end;
        this.findings = findings;
    }

    public Closing closing() {
        noteRecipients();
        noteSignature();
        return end.closing();
    }

    private void noteRecipients() {
        end.lists().stream()
                .filter(list -> !list.isEmpty())
                .findFirst()
                .ifPresent(list -> findings.found(Field.RECIPIENTS, list.from()));
        findings.missing(
                Field.RECIPIENTS,
                Place.of(Part.RECIPIENTS),
                "Tệp không ghi nơi nhận; hãy điền trước khi trình ký.");
    }

    private void noteSignature() {
        end.signatures().stream().findFirst().ifPresent(this::noteSigner);
        findings.missing(
                Field.SIGNER_TITLE,
                Place.of(Part.SIGNATURE, 0),
                "Tệp không ghi chức vụ của người ký; hãy điền.");
        findings.missing(
                Field.SIGNER_NAME,
                Place.of(Part.SIGNATURE, 0),
                "Tệp không ghi họ tên của người ký; hãy điền.");
    }

    private void noteSigner(SignatureLines signature) {
        int firstTitle = signature.firstTitle();
        List<Line> capitals = signature.capitals();
        if (firstTitle > 0) {
            findings.found(Field.AUTHORITY, capitals.getFirst());
        }
        if (firstTitle < capitals.size()) {
            findings.found(Field.SIGNER_TITLE, capitals.get(firstTitle));
        }
        signature
                .name()
                .filter(name -> !Placeholders.isLine(name.plain()))
                .ifPresent(name -> findings.found(Field.SIGNER_NAME, name));
        for (int i = 0; i < firstTitle; i++) {
            Line line = capitals.get(i);
            if (ClosingMarks.isMisreadAuthority(line.plain())) {
                findings.doubt(
                        Doubt.Kind.MISREAD,
                        line.place(),
                        Place.of(Part.SIGNATURE, 0, i),
                        "“" + line.plain() + "” có lẽ do máy đọc nhầm chữ “KT.”.",
                        line.plain().replaceFirst("^\\d+\\. ?", "KT. "));
            }
        }
    }
}
