/// Seals a finished PDF with the office's certificate, so that any PDF reader shows a later change, and says of a
/// sealed PDF whether it still is as it was sealed.
package nl.cyberwerkbank.document.seal;
