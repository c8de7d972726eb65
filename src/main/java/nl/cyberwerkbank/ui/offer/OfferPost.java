package nl.cyberwerkbank.ui.offer;

import javafx.stage.Window;

import nl.cyberwerkbank.exchange.mail.MailDraft.Attached;
import nl.cyberwerkbank.exchange.mail.OfferMail;
import nl.cyberwerkbank.exchange.mail.OfferMail.Occasion;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.ui.offer.Paper.Sheet;
import nl.cyberwerkbank.ui.paper.PdfFile;
import nl.cyberwerkbank.ui.paper.ShownPaper;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.view.FileShower;
import nl.cyberwerkbank.ui.why.Sign;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.Executor;

/// Writes a mail to the client with a paper of his offer, as a draft that the user's own mail program opens. Where
/// there is no such program the draft can be saved. Nothing is sent from here.
///
/// @param background writes files
/// @param onScreen runs something on the JavaFX thread
public record OfferPost(Clock clock, FileShower shower, FilePicker picker, Executor background, Executor onScreen) {
    private static final String PDF = ".pdf";
    private static final String DRAFT = ".eml";

    /// Opens the draft that brings these papers.
    ///
    /// @param sheet what the mail is about
    /// @param papers what is attached, the paper that it is about first
    void write(Offer offer, Sheet sheet, List<ShownPaper> papers, Workplace workplace, Window owner) {
        Wording wording = workplace.wording();
        ShownPaper paper = papers.getFirst();
        List<Attached> attached =
                papers.stream().map(each -> new Attached(each.fileName(), "application/pdf", each.pdf())).toList();
        byte[] draft =
                new OfferMail(wording, offer.content().office())
                        .draft(occasion(sheet), offer, attached)
                        .eml(ZonedDateTime.now(clock));
        String name = paper.fileName().substring(0, paper.fileName().length() - PDF.length()) + DRAFT;
        shower.show(name, draft, () -> onScreen.execute(() -> save(name, draft, workplace, owner)));
        workplace.tell(new Notice(Sign.NEUTRAL, wording.text("offer.mail.opening")));
    }

    private static Occasion occasion(Sheet sheet) {
        return switch (sheet) {
            case OFFER -> Occasion.OFFER;
            case SIGNED -> Occasion.SIGNED;
            case RECEIPT -> Occasion.RECEIPT;
        };
    }

    private void save(String name, byte[] draft, Workplace workplace, Window owner) {
        Wording wording = workplace.wording();
        workplace.tell(new Notice(Sign.OPEN, wording.text("offer.mail.noProgram")));
        picker.save(owner, FilePicker.Kind.MAIL, name)
                .ifPresent(file ->
                        background.execute(() -> {
                            Notice told =
                                    PdfFile.write(file, draft)
                                            .map(problem -> new Notice(Sign.FAILING, wording.text(problem)))
                                            .orElseGet(() ->
                                                    new Notice(
                                                            Sign.SATISFIED,
                                                            wording.text(
                                                                    Message.of(
                                                                            "paper.saved",
                                                                            new Value.Text(file.toString())))));
                            onScreen.execute(() -> workplace.tell(told));
                        }));
    }
}
