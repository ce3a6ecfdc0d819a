package vn.kehoach.office.distribution;

import org.jspecify.annotations.Nullable;

import vn.kehoach.directory.Channel;
import vn.kehoach.distribution.DistributionList;
import vn.kehoach.distribution.Handover;
import vn.kehoach.distribution.Receiver;
import vn.kehoach.document.Alignment;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Table;
import vn.kehoach.office.papers.TablePaper;
import vn.kehoach.paper.Envelope;
import vn.kehoach.sheet.Column;
import vn.kehoach.sheet.SheetPage;
import vn.kehoach.sheet.Value;
import vn.kehoach.standard.DateForm;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The papers that go with a distribution: lists to sign, the post's register, envelopes, labels.
 */
public final class DistributionPapers {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private static final List<TablePaper.Column> TO_SIGN =
            List.of(
                    new TablePaper.Column("STT", 1.2, Alignment.CENTER),
                    new TablePaper.Column("Nơi nhận văn bản", 5.5, Alignment.LEFT),
                    new TablePaper.Column("Số bản", 1.3, Alignment.CENTER),
                    new TablePaper.Column("Cách gửi", 3.3, Alignment.LEFT),
                    new TablePaper.Column("Ngày chuyển", 2.7, Alignment.CENTER),
                    new TablePaper.Column("Ký nhận", 3, Alignment.LEFT));

    /** NĐ 30/2020, Phụ lục IV: sổ gửi văn bản đi bưu điện. */
    private static final List<TablePaper.Column> BY_POST =
            List.of(
                    new TablePaper.Column("Ngày chuyển", 2.2, Alignment.CENTER),
                    new TablePaper.Column("Số, ký hiệu văn bản", 3, Alignment.LEFT),
                    new TablePaper.Column("Nơi nhận văn bản", 5, Alignment.LEFT),
                    new TablePaper.Column("Số lượng bì", 1.5, Alignment.CENTER),
                    new TablePaper.Column("Ký nhận và dấu bưu điện", 3, Alignment.LEFT),
                    new TablePaper.Column("Ghi chú", 2, Alignment.LEFT));

    /** Two empty lines. */
    private static final String ROOM_TO_SIGN = "\n";

    private final OfficialDocument document;
    private final List<String> sender;
    private final DistributionList list;
    private final LocalDate day;

    /**
     * @param sender lines of the sender on envelopes
     * @param day the day the papers are made
     */
    public DistributionPapers(
            OfficialDocument document, List<String> sender, DistributionList list, LocalDate day) {
        this.document = document;
        this.sender = List.copyOf(sender);
        this.list = list;
        this.day = day;
    }

    OfficialDocument document() {
        return document;
    }

    /** How many receivers the paper is made for. */
    public int receivers(PaperKind kind) {
        return switch (kind) {
            case LIST -> list.receivers().size();
            case POST, ENVELOPES -> list.by(Channel.POST).size();
            case LABELS -> labels().size();
        };
    }

    /** Danh sách phát hành, with a column to sign in. */
    public OfficialDocument listToSign() {
        List<Receiver> receivers = list.receivers();
        List<List<String>> rows =
                IntStream.range(0, receivers.size())
                        .mapToObj(at -> toSign(at + 1, receivers.get(at)))
                        .toList();
        return paper("DANH SÁCH PHÁT HÀNH", Orientation.PORTRAIT, TablePaper.of(TO_SIGN, rows));
    }

    private static List<String> toSign(int number, Receiver receiver) {
        return List.of(
                Integer.toString(number),
                receiver.name(),
                Integer.toString(receiver.copies()),
                receiver.channel().label(),
                day(receiver.delivered()),
                ROOM_TO_SIGN);
    }

    /** Sổ gửi văn bản đi bưu điện, of those who get the paper by post. */
    public OfficialDocument postRegister() {
        List<List<String>> rows = list.by(Channel.POST).stream().map(this::byPost).toList();
        return paper(
                "SỔ GỬI VĂN BẢN ĐI BƯU ĐIỆN", Orientation.LANDSCAPE, TablePaper.of(BY_POST, rows));
    }

    private List<String> byPost(Receiver receiver) {
        String sent = receiver.delivered() == null ? day.format(DAY) : day(receiver.delivered());
        return List.of(sent, number(), receiver.name(), "1", "", "");
    }

    private static String day(@Nullable Handover handed) {
        return handed == null ? "" : handed.day().format(DAY);
    }

    private OfficialDocument paper(String name, Orientation orientation, Table table) {
        Header head = document.header();
        var header =
                new Header(
                        head.parentAgency(),
                        head.issuer(),
                        true,
                        DocumentNumber.NONE,
                        DateForm.of(head.dateLine().place(), day),
                        DocumentType.OTHER,
                        name,
                        RichText.plain(title()));
        return new OfficialDocument(
                header, List.of(), List.of(table), orientation, Closing.NONE, List.of(), List.of());
    }

    /** "Kế hoạch số 47/KH-SLTDLS ngày 07/12/2026 về …". */
    private String title() {
        Header head = document.header();
        String type = head.typeName().isEmpty() ? "Công văn" : sentenceCase(head.typeName());
        String number = number().isEmpty() ? "" : " số " + number();
        String date = head.dateLine().date().map(of -> " ngày " + of.format(DAY)).orElse("");
        String subject = head.subjectLine();
        boolean about = subject.toLowerCase(Locale.ROOT).startsWith("v");
        return type + number + date + (subject.isEmpty() ? "" : (about ? " " : ": ") + subject);
    }

    private static String sentenceCase(String capitals) {
        String small = capitals.toLowerCase(Locale.ROOT);
        return small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
    }

    private String number() {
        DocumentNumber number = document.header().number();
        return number.numeral().isBlank() ? "" : number.printed();
    }

    /** Envelopes for those who get the paper by post. */
    public List<Envelope> envelopes() {
        return list.by(Channel.POST).stream()
                .map(receiver -> new Envelope(sender, number(), lines(receiver)))
                .toList();
    }

    /** Labels for those who get the paper by post or by hand. */
    public List<List<String>> labels() {
        return Stream.of(Channel.POST, Channel.MESSENGER)
                .flatMap(channel -> list.by(channel).stream())
                .map(DistributionPapers::lines)
                .toList();
    }

    private static List<String> lines(Receiver receiver) {
        var lines = new ArrayList<>(List.of(receiver.name()));
        receiver.address()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return lines;
    }

    /** A paper that is a list, for Excel. */
    public SheetPage sheet(PaperKind kind) {
        return kind == PaperKind.POST ? postSheet() : listSheet();
    }

    private SheetPage postSheet() {
        List<Column> columns =
                BY_POST.stream()
                        .map(column -> new Column(column.heading(), (int) (column.width() * 8)))
                        .toList();
        return new SheetPage(
                PaperKind.POST.label(),
                columns,
                list.by(Channel.POST).stream()
                        .map(receiver -> byPost(receiver).stream().map(Value::of).toList())
                        .toList());
    }

    private SheetPage listSheet() {
        List<Column> columns =
                List.of(
                        new Column("STT", 6),
                        new Column("Nơi nhận văn bản", 48),
                        new Column("Địa chỉ", 40),
                        new Column("Cách gửi", 18),
                        new Column("Số bản", 8),
                        new Column("Theo dòng nơi nhận", 36),
                        new Column("Ngày chuyển", 12),
                        new Column("Người chuyển", 20),
                        new Column("Ngày nhận", 12),
                        new Column("Người nhận", 20));
        List<Receiver> receivers = list.receivers();
        return new SheetPage(
                PaperKind.LIST.label(),
                columns,
                IntStream.range(0, receivers.size())
                        .mapToObj(at -> row(at + 1, receivers.get(at)))
                        .toList());
    }

    private static List<Value> row(int number, Receiver receiver) {
        return List.of(
                Value.of(number),
                Value.of(receiver.name()),
                Value.of(receiver.address()),
                Value.of(receiver.channel().label()),
                Value.of(receiver.copies()),
                Value.of(receiver.line()),
                date(receiver.delivered()),
                person(receiver.delivered()),
                date(receiver.received()),
                person(receiver.received()));
    }

    private static Value date(@Nullable Handover handed) {
        return handed == null ? Value.BLANK : Value.of(handed.day());
    }

    private static Value person(@Nullable Handover handed) {
        return handed == null ? Value.BLANK : Value.of(handed.person());
    }
}
