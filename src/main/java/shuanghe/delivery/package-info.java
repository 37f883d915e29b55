/**
 * Delivery of published editions by mail: who gets what, cover notes, signed and protected copies,
 * the record of every letter, and alerts to the administrator. {@code Delivery} is the way in.
 * Published files are read and never changed.
 *
 * <p>The way of a letter: {@code RecipientList} says who wants which briefings as which files;
 * {@code Mailing} decides whether the address needs a letter; {@code Letters} fills the cover note
 * ({@code CoverTemplate}), signs PDFs ({@code PdfSigner}) and locks copies by a password ({@code
 * CopyEncryption}); {@code SmtpSender} hands it to the server, whose answer is an {@code
 * SmtpReply}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Whether a letter is written, sent, given up or left to a person is decided in {@code
 *       Mailing} alone, a state machine over one edition and one address.
 *   <li>No content goes to an address twice. A letter that was handed over without an answer is
 *       uncertain, as SMTP has no way to ask; it waits for a person.
 *   <li>Each change of a letter is in the journal on the disk before the database learns of it
 *       ({@code MailJournal}), so that a database put back from a copy sends nothing again.
 *   <li>Passwords come from the environment or a file that it names ({@code Secrets}), never from a
 *       settings file, and no message or log line can show one ({@code Secret}).
 * </ul>
 */
package shuanghe.delivery;
