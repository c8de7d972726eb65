/// Every paper the workbench makes: templates filled with words, laid out as archival and accessible PDF, and read
/// back. The templates, their styles and the fonts stand in `assets/documents` and `assets/fonts`; no figure is
/// computed here. Screens and commands call this package; it knows dossiers and what lies below them, and no clock.
package nl.cyberwerkbank.document;
