package nl.cyberwerkbank.ui.paper;

import javafx.embed.swing.SwingFXUtils;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

import nl.cyberwerkbank.document.PdfView;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/// Prints through the platform. PDFBox draws each page as a picture at a resolution beyond which an office printer
/// shows no more, one at a time, so that a long paper needs no more memory than a short one.
final class PlatformPrinters implements Printers {
    private static final float DOTS_PER_INCH = 300;
    private static final double POINTS_PER_INCH = 72;

    /// What Java hands its pages to where the platform has no printing of its own kind; without it a job would vanish
    /// unseen.
    private static final Path SPOOLER = Path.of("/usr/bin/lpr");

    @Override
    public Optional<Obstacle> obstacle() {
        boolean needsSpooler = System.getProperty("os.name").startsWith("Linux");
        return needsSpooler && !Files.isExecutable(SPOOLER) ? Optional.of(Obstacle.NO_SPOOLER) : Optional.empty();
    }

    @Override
    public List<String> names() {
        Optional<Printer> usual = Optional.ofNullable(Printer.getDefaultPrinter());
        return Printer.getAllPrinters().stream()
                .sorted(
                        Comparator.comparing((Printer printer) -> !usual.filter(printer::equals).isPresent())
                                .thenComparing(Printer::getName, String.CASE_INSENSITIVE_ORDER))
                .map(Printer::getName)
                .toList();
    }

    @Override
    public Job job(PrintOrder order) {
        return (progress, stop) ->
                prepared(order)
                        .map(job -> print(job, order.paper(), order.selection().pages(), progress, stop))
                        .orElse(Outcome.FAILED);
    }

    @Override
    public Optional<Job> ask(Window owner, PrintOrder order) {
        Optional<PrinterJob> prepared = prepared(order);
        if (prepared.isEmpty()) {
            return Optional.of((_, _) -> Outcome.FAILED);
        }
        PrinterJob job = prepared.get();
        if (order.selection().pages().size() < count(order.paper())) {
            job.getJobSettings().setPageRanges(ranges(order.selection().pages()));
        }
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return Optional.empty();
        }
        return Optional.of((progress, stop) -> {
            List<Integer> pages = settled(job.getJobSettings(), order.paper());
            return print(job, order.paper(), pages, progress, stop);
        });
    }

    private static Optional<PrinterJob> prepared(PrintOrder order) {
        Optional<PrinterJob> made =
                Printer.getAllPrinters().stream()
                        .filter(printer -> printer.getName().equals(order.printer()))
                        .findFirst()
                        .map(PrinterJob::createPrinterJob);
        made.ifPresent(job -> {
            job.getJobSettings().setJobName(order.paper().fileName());
            job.getJobSettings().setCopies(order.copies());
        });
        return made;
    }

    /// Pages counted from 1, in runs without a gap.
    private static PageRange[] ranges(List<Integer> pages) {
        var ranges = new ArrayList<PageRange>();
        int first = pages.getFirst();
        for (int i = 0; i < pages.size(); i++) {
            boolean last = i == pages.size() - 1 || pages.get(i + 1) != pages.get(i) + 1;
            if (last) {
                ranges.add(new PageRange(first + 1, pages.get(i) + 1));
                first = i == pages.size() - 1 ? first : pages.get(i + 1);
            }
        }
        return ranges.toArray(PageRange[]::new);
    }

    private static int count(ShownPaper paper) {
        try (PdfView view = PdfView.open(paper.pdf()).orElseThrow()) {
            return view.pageCount();
        }
    }

    /// The pages that the user settled on in the platform's dialog.
    private static List<Integer> settled(JobSettings settings, ShownPaper paper) {
        int count = count(paper);
        PageRange[] ranges =
                Objects.requireNonNullElse(
                        settings.getPageRanges(), new PageRange[] {new PageRange(1, Math.max(1, count))});
        // the pages left out are not handed over, so what is handed over is printed whole
        settings.setPageRanges((PageRange[]) null);
        return IntStream.range(0, count)
                .filter(page ->
                        Arrays.stream(ranges)
                                .anyMatch(range -> range.getStartPage() <= page + 1 && page + 1 <= range.getEndPage()))
                .boxed()
                .toList();
    }

    private static Outcome print(
            PrinterJob job, ShownPaper paper, List<Integer> pages, Progress progress, AtomicBoolean stop) {
        try (PdfView view = PdfView.open(paper.pdf()).orElseThrow()) {
            for (int i = 0; i < pages.size(); i++) {
                if (stop.get()) {
                    job.cancelJob();
                    return Outcome.STOPPED;
                }
                progress.page(i + 1, pages.size());
                if (!print(job, view, pages.get(i))) {
                    job.cancelJob();
                    return Outcome.FAILED;
                }
            }
        }
        return job.endJob() ? Outcome.SENT : Outcome.FAILED;
    }

    private static boolean print(PrinterJob job, PdfView view, int index) {
        PdfView.Size size = view.size(index);
        PageLayout layout = layout(job, size);
        PageFit fit =
                PageFit.of(
                        size.width(),
                        size.height(),
                        new PageFit.Sheet(
                                layout.getPrintableWidth() + layout.getLeftMargin() + layout.getRightMargin(),
                                layout.getPrintableHeight() + layout.getTopMargin() + layout.getBottomMargin(),
                                layout.getLeftMargin(),
                                layout.getTopMargin(),
                                layout.getRightMargin(),
                                layout.getBottomMargin()));
        var picture =
                new ImageView(
                        SwingFXUtils.toFXImage(view.page(index, (float) (DOTS_PER_INCH / POINTS_PER_INCH)), null));
        picture.setSmooth(true);
        picture.setPreserveRatio(true);
        picture.setFitWidth(size.width() * fit.scale());
        picture.setX(fit.x());
        picture.setY(fit.y());
        return job.printPage(layout, new Group(picture));
    }

    /// The sheet as settled for the job, turned as the page is.
    private static PageLayout layout(PrinterJob job, PdfView.Size size) {
        Paper sheet = job.getJobSettings().getPageLayout().getPaper();
        PageOrientation orientation =
                size.width() > size.height() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
        return job.getPrinter().createPageLayout(sheet, orientation, Printer.MarginType.HARDWARE_MINIMUM);
    }
}
