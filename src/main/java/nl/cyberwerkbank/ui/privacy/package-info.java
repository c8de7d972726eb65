/// What a client may ask: a copy of everything that is kept of him, and that it be erased; and the review of what has
/// been kept long enough. Shown before anything goes.
package nl.cyberwerkbank.ui.privacy;
