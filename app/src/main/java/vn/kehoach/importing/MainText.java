package vn.kehoach.importing;

import vn.kehoach.document.Field;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Role;
import vn.kehoach.importing.body.BodyReader;
import vn.kehoach.importing.body.PreambleReader;
import vn.kehoach.importing.body.TaskFields;
import vn.kehoach.importing.closing.ClosingReader;
import vn.kehoach.importing.doubt.Doubt;
import vn.kehoach.importing.doubt.Findings;
import vn.kehoach.importing.head.HeadParts;
import vn.kehoach.importing.line.Line;
import vn.kehoach.importing.line.Placed;

import java.util.ArrayList;
import java.util.List;

/** Reads preamble and body. */
final class MainText {
    private final HeadParts head;
    private final Regions regions;
    private final ClosingReader end;
    private final Findings findings;

    MainText(HeadParts head, Regions regions, ClosingReader end, Findings findings) {
        this.head = head;
        this.regions = regions;
        this.end = end;
        this.findings = findings;
    }

    /** Preamble, body, and what stands in no part. */
    List<Placed> read() {
        List<Placed> blocks = new BodyReader().read(Rejoining.of(regions.middle()));
        boolean styled = regions.middle().stream().anyMatch(item -> item.isLine(Line::isStyled));
        blocks = new TaskFields(PreambleReader.marked(blocks, styled)).marked();
        blocks = styled ? blocks : DecisionLines.centred(blocks);
        var all = new ArrayList<Placed>();
        head.leftOver.forEach(line -> keep(line, all));
        all.addAll(blocks);
        end.leftOver().forEach(line -> keep(line, all));
        note(all);
        return all;
    }

    /** A line without a part of its own stays as a paragraph, so that no word is lost. */
    private void keep(Line line, List<Placed> blocks) {
        findings.doubt(
                Doubt.Kind.LEFT_OVER,
                line.place(),
                Place.of(Part.BODY, blocks.size()),
                "Chưa rõ dòng “" + line.plain() + "” là phần nào; đã giữ lại thành một đoạn văn.");
        blocks.add(new Placed(Paragraph.of(Role.TEXT, 0, "", line.text()), line.place()));
    }

    private void note(List<Placed> blocks) {
        for (Placed placed : blocks) {
            if (placed.block() instanceof Paragraph paragraph) {
                String text = paragraph.text().text();
                if (paragraph.role() == Role.BASIS) {
                    findings.found(Field.BASES, placed.place(), text);
                }
                if (paragraph.role() == Role.HEADING && paragraph.level() > 0) {
                    findings.found(Field.SECTIONS, placed.place(), text);
                }
                if (!paragraph.fields().isEmpty()) {
                    findings.found(Field.TASKS, placed.place(), text);
                }
            }
        }
    }
}
