package vn.kehoach.compare;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Closing;
import vn.kehoach.document.Field;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Signature;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the head and the end of a paper say, field by field, as text. */
final class Fields {
    private final Map<Field, String> texts = new EnumMap<>(Field.class);

    static Fields of(OfficialDocument document) {
        var fields = new Fields();
        fields.add(document.header());
        fields.texts.put(
                Field.ADDRESSEES,
                lines(document.addressees(), (Addressee line) -> line.text() + line.end()));
        fields.add(document.closing());
        return fields;
    }

    void add(Header header) {
        texts.put(Field.PARENT_AGENCY, String.join("\n", header.parentAgency()));
        texts.put(Field.ISSUER, String.join("\n", header.issuer()));
        texts.put(Field.NUMBER, header.number().printed());
        texts.put(Field.PLACE, header.dateLine().place());
        texts.put(
                Field.DATE,
                Stream.of(
                                header.dateLine().day(),
                                header.dateLine().month(),
                                header.dateLine().year())
                        .collect(Collectors.joining("/")));
        texts.put(Field.TYPE, header.typeName());
        texts.put(Field.SUBJECT, header.subject().text());
    }

    void add(Closing closing) {
        texts.put(Field.RECIPIENTS, lines(closing.recipients(), Fields::recipients));
        texts.put(Field.AUTHORITY, signers(closing, Signature::authority));
        texts.put(Field.SIGNER_TITLE, signers(closing, Signature::title));
        texts.put(Field.SIGNER_NAME, lines(closing.signatures(), Signature::name));
    }

    void add(Field field, String text) {
        texts.put(field, text);
    }

    List<FieldChange> changedTo(Fields after) {
        var changes = new ArrayList<FieldChange>();
        for (Field field : Field.values()) {
            String old = texts.getOrDefault(field, "");
            String now = after.texts.getOrDefault(field, "");
            if (!old.equals(now)) {
                changes.add(new FieldChange(field, Words.changes(old, now)));
            }
        }
        return changes;
    }

    private static String recipients(RecipientList list) {
        return Stream.concat(
                        Stream.of(list.heading()),
                        list.recipients().stream().map(line -> line.text() + line.end()))
                .collect(Collectors.joining("\n"));
    }

    private static String signers(Closing closing, Function<Signature, List<String>> part) {
        return closing.signatures().stream()
                .flatMap(signature -> part.apply(signature).stream())
                .collect(Collectors.joining("\n"));
    }

    private static <T> String lines(List<T> members, Function<T, String> line) {
        return members.stream().map(line).collect(Collectors.joining("\n"));
    }
}
