/// The one way that errors of the program itself end: a short code, what is safe, and a report that can be copied and
/// holds nothing about any client. Problems in what users enter never come here; those are findings and messages.
package nl.cyberwerkbank.ui.fault;
