package vn.kehoach.json;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_DEFAULT;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Block;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Table;
import vn.kehoach.document.VerticalAlignment;

import java.util.List;
import java.util.Optional;

/** How the values of {@code document}, which know nothing of JSON, are mapped to it. */
final class DocumentMapper {
    /** A document nests about twenty deep: appendix, table, row, cell, paragraph, note, run. */
    private static final int MAX_DEPTH = 64;

    private static final int MAX_TEXT = 1_000_000;

    private DocumentMapper() {}

    /** Strict in what it reads: no unknown names, doubled names, nulls or numbers in quotes. */
    static JsonMapper create() {
        var limits =
                StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(MAX_TEXT)
                        .build();
        var factory = JsonFactory.builder().streamReadConstraints(limits).build();
        return JsonMapper.builder(factory)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(NON_DEFAULT, JsonInclude.Include.ALWAYS))
                .withConfigOverride(List.class, DocumentMapper::emptyWhereAbsent)
                .withConfigOverride(String.class, DocumentMapper::emptyWhereAbsent)
                .addMixIn(Block.class, BlockNames.class)
                .addMixIn(Paragraph.class, OwnShape.class)
                .addModule(values())
                .build();
    }

    private static void emptyWhereAbsent(MutableConfigOverride property) {
        property.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL));
    }

    private static SimpleModule values() {
        var module = new SimpleModule();
        module.addDeserializer(String.class, new NormalizedText());
        module.addSerializer(RichText.class, new RichTextJson.Writer());
        module.addDeserializer(RichText.class, new RichTextJson.Reader());
        module.addSerializer(Optional.class, new OptionalHeader.Writer());
        module.addDeserializer(Optional.class, new OptionalHeader.Reader());
        normally(module, Alignment.class, Alignment.STANDARD);
        normally(module, VerticalAlignment.class, VerticalAlignment.TOP);
        normally(module, Orientation.class, Orientation.PORTRAIT);
        return module;
    }

    private static <E extends Enum<E>> void normally(SimpleModule module, Class<E> type, E normal) {
        module.addSerializer(type, new NormalValue.Writer<>(type, normal));
        module.addDeserializer(type, new NormalValue.Reader<>(type, normal));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Table.class, name = "table"),
        @JsonSubTypes.Type(value = PageBreak.class, name = "pageBreak")
    })
    private interface BlockNames {}

    /** Where only a paragraph can stand, as in a cell, it does not say that it is one. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    private interface OwnShape {}
}
