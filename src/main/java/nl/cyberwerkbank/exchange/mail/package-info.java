/// Mail drafts: a file that the user's own mail program opens as a message not sent yet. Nothing here sends anything.
package nl.cyberwerkbank.exchange.mail;
