package vn.kehoach.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Outline;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Role;
import vn.kehoach.document.Section;
import vn.kehoach.document.Signature;
import vn.kehoach.document.Task;
import vn.kehoach.document.Tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a careful reader would list of a document: its head, sections, tasks, recipients, signer and
 * the number of its appendices. For comparing, not for reading back. A fact that the paper does not
 * have is null.
 */
public final class OutlineJson {
    /** The outline as pretty printed UTF-8, ended by a line feed. */
    public byte[] write(OfficialDocument document) {
        ObjectNode outline = PrettyJson.PLAIN.createObjectNode();
        head(outline, document.header());
        outline.put("bases", bases(document));
        sections(outline.putArray("sections"), Outline.of(document));
        ArrayNode taskList = outline.putArray("tasks");
        Tasks.of(document).forEach(task -> task(taskList.addObject(), task));
        recipients(outline.putArray("recipients"), document.closing().recipients());
        signer(outline.putObject("signer"), document.closing().signatures());
        outline.put("appendices", appendices(document));
        return PrettyJson.bytes(PrettyJson.PLAIN, outline);
    }

    private static void head(ObjectNode outline, Header header) {
        boolean numbered = !header.number().numeral().isBlank();
        String type = header.typeName().isBlank() ? header.type().printed() : header.typeName();
        outline.put("type", orNull(type.toUpperCase(Locale.ROOT)));
        outline.put("number", numbered ? collapsed(header.number().printed()) : null);
        outline.put("symbol", orNull(header.number().symbol()));
        outline.put("place", orNull(header.dateLine().place()));
        outline.put("date", header.dateLine().date().map(LocalDate::toString).orElse(null));
        outline.put("subject", orNull(header.subjectLine()));
    }

    private static long bases(OfficialDocument document) {
        return document.body().stream()
                .filter(block -> block instanceof Paragraph text && text.role() == Role.BASIS)
                .count();
    }

    private static void sections(ArrayNode list, List<Section> sections) {
        for (Section section : sections) {
            ObjectNode node = list.addObject();
            node.put("label", section.label());
            if (!section.title().isEmpty()) {
                node.put("title", section.title());
            }
            kind(section.role()).ifPresent(kind -> node.put("kind", kind));
            if (!section.children().isEmpty()) {
                sections(node.putArray("children"), section.children());
            }
        }
    }

    private static Optional<String> kind(Role role) {
        return switch (role) {
            case RUN_IN -> Optional.of("runin");
            case LEAD_IN -> Optional.of("leadin");
            case ITEM -> Optional.of("item");
            default -> Optional.empty();
        };
    }

    private static void task(ObjectNode node, Task task) {
        node.put("title", orNull(task.title()));
        node.put("lead", orNull(task.lead()));
        node.put("support", orNull(task.support()));
        node.put("time", orNull(task.timing()));
    }

    private static void recipients(ArrayNode list, List<RecipientList> recipients) {
        if (recipients.isEmpty()) {
            return;
        }
        for (Recipient recipient : recipients.getFirst().recipients()) {
            String end = recipient.end().equals(";") ? "" : recipient.end();
            list.add(recipient.text() + end);
        }
    }

    private static void signer(ObjectNode node, List<Signature> signatures) {
        Signature signer = signatures.isEmpty() ? Signature.BLANK : signatures.getFirst();
        node.put("authority", orNull(String.join("\n", signer.authority())));
        node.put("title", orNull(String.join("\n", signer.title())));
        node.put("name", orNull(signer.name()));
    }

    private static long appendices(OfficialDocument document) {
        return document.appendices().stream()
                .filter(appendix -> appendix.kind() == Appendix.Kind.APPENDIX)
                .count();
    }

    private static String collapsed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
