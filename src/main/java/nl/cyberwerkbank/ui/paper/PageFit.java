package nl.cyberwerkbank.ui.paper;

/// Where a page stands on a sheet in the printer: in its true size and in the middle where the sheet is as large, else
/// made smaller so that all of it stands on what the printer can reach. All lengths are in points, 1/72 inch.
///
/// @param scale 1 is the true size
/// @param x from the left edge of what the printer can reach; negative where the page begins before it
/// @param y from its upper edge
record PageFit(double scale, double x, double y) {
    /// Two sheets of one name differ by as much from one driver to the next.
    private static final double LENIENCE = 3;

    /// A sheet in the printer, with the edges that the printer cannot reach.
    record Sheet(double width, double height, double left, double top, double right, double bottom) {}

    static PageFit of(double width, double height, Sheet sheet) {
        if (width <= sheet.width() + LENIENCE && height <= sheet.height() + LENIENCE) {
            return new PageFit(
                    1, (sheet.width() - width) / 2 - sheet.left(), (sheet.height() - height) / 2 - sheet.top());
        }
        double reachWide = sheet.width() - sheet.left() - sheet.right();
        double reachHigh = sheet.height() - sheet.top() - sheet.bottom();
        double scale = Math.min(reachWide / width, reachHigh / height);
        return new PageFit(scale, (reachWide - width * scale) / 2, (reachHigh - height * scale) / 2);
    }
}
