package vn.kehoach.ui.page;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.stage.Window;

import vn.kehoach.layout.Page;
import vn.kehoach.paper.PageSetup;
import vn.kehoach.paper.Twips;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Printing with the painter of the screen: the same words at the same places. */
public final class FxPrinters implements Printers {
    /** How much a sheet's side may differ from a page's, in points: some 2 mm. */
    private static final double NEAR = 6;

    private final Window owner;
    private final PageFonts fonts;
    private final PagePainter painter;

    public FxPrinters(Window owner, PageFonts fonts) {
        this.owner = owner;
        this.fonts = fonts;
        this.painter = new PagePainter(fonts.family());
    }

    @Override
    public boolean any() {
        return !Printer.getAllPrinters().isEmpty();
    }

    @Override
    public Optional<Order> choose(String title, int pages) {
        return Optional.ofNullable(PrinterJob.createPrinterJob())
                .filter(job -> asked(job, title, pages))
                .map(job -> all -> print(job, all));
    }

    private boolean asked(PrinterJob job, String title, int pages) {
        job.getJobSettings().setJobName(title);
        job.getJobSettings().setPageRanges(new PageRange(1, pages));
        boolean wanted = job.showPrintDialog(owner);
        if (!wanted) {
            job.cancelJob();
        }
        return wanted;
    }

    private void print(PrinterJob job, List<Page> pages) throws IOException {
        for (PageRange range : chosen(job, pages.size())) {
            int last = Math.min(range.getEndPage(), pages.size());
            for (int number = range.getStartPage(); number <= last; number++) {
                print(job, pages.get(number - 1));
            }
        }
        if (!job.endJob()) {
            throw refused(job);
        }
    }

    private static PageRange[] chosen(PrinterJob job, int pages) {
        PageRange[] ranges = job.getJobSettings().getPageRanges();
        return ranges == null || ranges.length == 0
                ? new PageRange[] {new PageRange(1, pages)}
                : ranges;
    }

    private void print(PrinterJob job, Page page) throws IOException {
        PageLayout layout =
                job.getPrinter()
                        .createPageLayout(
                                sheet(job.getPrinter(), page.setup()),
                                page.setup().landscape()
                                        ? PageOrientation.LANDSCAPE
                                        : PageOrientation.PORTRAIT,
                                Printer.MarginType.HARDWARE_MINIMUM);
        var surface = new NodeSurface(fonts);
        painter.paint(page, surface);
        Group nodes = surface.nodes();
        nodes.setTranslateX(-layout.getLeftMargin());
        nodes.setTranslateY(-layout.getTopMargin());
        if (!job.printPage(layout, new Group(nodes))) {
            throw refused(job);
        }
    }

    /** The printer's own sheet of the page's size, as for an envelope; else A4. */
    private static Paper sheet(Printer printer, PageSetup setup) {
        double across = Math.min(setup.width(), setup.height()) / (double) Twips.pt(1);
        double along = Math.max(setup.width(), setup.height()) / (double) Twips.pt(1);
        return printer.getPrinterAttributes().getSupportedPapers().stream()
                .filter(paper -> Math.abs(paper.getWidth() - across) < NEAR)
                .filter(paper -> Math.abs(paper.getHeight() - along) < NEAR)
                .findFirst()
                .orElse(Paper.A4);
    }

    private static IOException refused(PrinterJob job) {
        return new IOException(
                "Máy in “%s” không nhận trang. Hãy kiểm tra máy in rồi bấm In lại."
                        .formatted(job.getPrinter().getName()));
    }
}
