/// Finds the mark of an offer in what came out of a scanner: pages of a PDF or a picture, askew, coarse or in black and
/// white.
package nl.cyberwerkbank.document.scan;
