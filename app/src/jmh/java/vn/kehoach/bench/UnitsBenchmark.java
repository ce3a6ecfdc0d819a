package vn.kehoach.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Ending;
import vn.kehoach.directory.Life;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitFilter;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.directory.UnitIndex;
import vn.kehoach.directory.UnitKind;
import vn.kehoach.office.naming.UnitMention;
import vn.kehoach.office.naming.UnitMentions;
import vn.kehoach.office.units.ShippedUnits;
import vn.kehoach.office.units.UnitPreview;
import vn.kehoach.office.units.UnitTable;
import vn.kehoach.office.units.UnitTableReader;
import vn.kehoach.sheet.Column;
import vn.kehoach.sheet.Grid;
import vn.kehoach.sheet.SheetPage;
import vn.kehoach.sheet.Value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * A directory of 5,000 units: all provinces of today and before, 3,321 communes of today, and
 * communes of before that were merged into them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class UnitsBenchmark {
    private static final int ALL = 5_000;
    private static final int COMMUNES = 3_321;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private Directory directory;
    private UnitIndex index;
    private UnitGroup everybody;
    private Plan plan;
    private Grid table;

    @Setup
    public void open() {
        var units = new ArrayList<Unit>(ShippedUnits.provinces());
        List<Unit> communes =
                IntStream.range(0, COMMUNES)
                        .mapToObj(at -> named("Ủy ban nhân dân xã Số ", at))
                        .toList();
        units.addAll(communes);
        IntStream.range(0, ALL - units.size())
                .mapToObj(at -> ended(at, communes.get(at)))
                .forEach(units::add);
        everybody =
                new UnitGroup(
                        new UUID(1, 1),
                        "Các tỉnh, thành phố; các xã, phường",
                        List.of(),
                        units.stream().map(Unit::id).toList());
        directory = new Directory(units, List.of(everybody));
        index = new UnitIndex(directory);
        plan = new Plan(6);
        SheetPage page = UnitTable.page(directory);
        var rows = new ArrayList<List<Value>>();
        rows.add(page.columns().stream().map(Column::heading).map(Value::of).toList());
        rows.addAll(page.rows());
        table = new Grid(page.name(), rows);
    }

    private static Unit named(String name, int at) {
        return Unit.named(new UUID(name.hashCode(), at), name + at);
    }

    private static Unit ended(int at, Unit heir) {
        return named("Ủy ban nhân dân xã Cũ Số ", at)
                .withLife(
                        Life.OPEN.ended(
                                LocalDate.of(2025, 6, 30), Ending.MERGED, List.of(heir.id()), ""));
    }

    @Benchmark
    public List<Unit> search() {
        return index.list(
                new UnitFilter(
                        "ubnd xa so 32", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Benchmark
    public List<Unit> filter() {
        return index.list(
                new UnitFilter(
                        "",
                        Optional.of(UnitKind.COMMITTEE),
                        Optional.of(everybody.id()),
                        Optional.of(TODAY)));
    }

    /** All provinces and communes, those that have ended by their heirs. */
    @Benchmark
    public List<Unit> expand() {
        return directory.expand(everybody, TODAY);
    }

    @Benchmark
    public List<UnitMention> mentions() {
        return UnitMentions.in(plan.document, directory, TODAY);
    }

    /** One unit changed: the state after it and its order in the list. */
    @Benchmark
    public UnitIndex change() {
        Unit one = directory.units().iterator().next();
        return new UnitIndex(directory.with(List.of(one.withAliases(List.of("Tên khác")))));
    }

    @Benchmark
    public UnitPreview preview() {
        return new UnitTableReader(directory, TODAY, UUID::randomUUID).preview(table).orElseThrow();
    }
}
