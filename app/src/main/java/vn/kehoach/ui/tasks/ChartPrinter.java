package vn.kehoach.ui.tasks;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;

/** Prints the chart on one landscape sheet of A4. */
final class ChartPrinter {
    private static final double WIDTH = 1080;

    private final Messages messages;

    ChartPrinter(Messages messages) {
        this.messages = messages;
    }

    /** Asks for a printer, and prints {@code counts} in the look of {@code like}. */
    void print(TaskCounts counts, Scene like) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (Printer.getAllPrinters().isEmpty() || job == null) {
            messages.show(
                    Message.error(
                            "Không có máy in",
                            "Máy tính này chưa cài máy in nào. Hãy cài máy in rồi bấm In lại."));
            return;
        }
        Window owner = like.getWindow();
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return;
        }
        PageLayout sheet =
                job.getPrinter()
                        .createPageLayout(
                                Paper.A4, PageOrientation.LANDSCAPE, Printer.MarginType.DEFAULT);
        if (job.printPage(sheet, chart(counts, like, sheet)) && job.endJob()) {
            messages.show(Message.done("Đã gửi tới máy in", "Biểu đồ nhiệm vụ"));
        } else {
            messages.show(
                    Message.error(
                            "Chưa in được",
                            "Máy in không nhận trang. Hãy kiểm tra máy in rồi bấm In lại."));
        }
    }

    /** A chart of its own, as large as the sheet allows. */
    private static Group chart(TaskCounts counts, Scene like, PageLayout sheet) {
        Region chart = new TaskChart(counts);
        chart.setPrefWidth(WIDTH);
        var group = new Group(chart);
        var scene = new Scene(new Group(group));
        scene.getStylesheets().setAll(like.getStylesheets());
        group.applyCss();
        group.layout();
        double scale =
                Math.min(
                        sheet.getPrintableWidth() / WIDTH,
                        sheet.getPrintableHeight() / Math.max(1, chart.prefHeight(WIDTH)));
        group.getTransforms().add(new Scale(scale, scale));
        return group;
    }
}
