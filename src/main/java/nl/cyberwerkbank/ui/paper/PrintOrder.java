package nl.cyberwerkbank.ui.paper;

/// What is to be printed, and how.
///
/// @param printer one of the names that [Printers#names] gave
/// @param copies at least one
/// @param selection which of its pages
public record PrintOrder(ShownPaper paper, String printer, int copies, PageSelection selection) {
    public PrintOrder {
        if (copies < 1) {
            throw new IllegalArgumentException("at least one copy is printed");
        }
    }
}
