package nl.cyberwerkbank.ui.paper;

/// A PDF as it is on the screen, with the name of its file.
public final class ShownPaper {
    private final String fileName;
    private final byte[] pdf;

    /// @param fileName as [PdfFile#nameOf] makes it; it also names the job in the printer's queue
    public ShownPaper(String fileName, byte[] pdf) {
        this.fileName = fileName;
        this.pdf = pdf.clone();
    }

    public String fileName() {
        return fileName;
    }

    public byte[] pdf() {
        return pdf.clone();
    }
}
