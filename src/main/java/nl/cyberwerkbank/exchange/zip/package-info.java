/// Zip files, as they are given to a client who asks for everything that is kept of him.
package nl.cyberwerkbank.exchange.zip;
