package nl.cyberwerkbank.document;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TreeMap;

/// Puts files into a PDF the way PDF/A-3 asks: named, described, typed, and related to the document.
final class AttachedFiles {
    private AttachedFiles() {}

    static void attach(PDDocument document, List<Attachment> attachments) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        var byName = new TreeMap<String, PDComplexFileSpecification>();
        var associated = new COSArray();
        for (Attachment attachment : attachments) {
            PDComplexFileSpecification file = specification(document, attachment);
            if (byName.put(attachment.name(), file) != null) {
                throw new IllegalArgumentException("two attachments of one name: " + attachment.name());
            }
            associated.add(file);
        }
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(byName);
        var catalog = document.getDocumentCatalog();
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private static PDComplexFileSpecification specification(PDDocument document, Attachment attachment)
            throws IOException {
        var content =
                new PDEmbeddedFile(document, new ByteArrayInputStream(attachment.content()), COSName.FLATE_DECODE);
        content.setSubtype(attachment.mediaType());
        content.setSize(attachment.content().length);
        content.setModDate(calendar(attachment.modified()));
        var file = new PDComplexFileSpecification();
        file.setFile(attachment.name());
        file.setFileUnicode(attachment.name());
        file.setFileDescription(PrintableText.of(attachment.description()));
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        file.getCOSObject().setName("AFRelationship", attachment.relation().pdfName());
        return file;
    }

    /// The moment as PDF dates have it, in UTC.
    static Calendar calendar(Instant moment) {
        return GregorianCalendar.from(moment.atZone(ZoneOffset.UTC));
    }
}
