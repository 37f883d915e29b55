/**
 * Briefings as OFD, the fixed-layout format of Chinese offices (GB/T 33190-2016): {@code OfdCanvas}
 * paints the pages that {@code shuanghe.typeset} lays out, {@code OfdFile} puts them together with
 * the fonts that the document embeds and with the workbook of the briefing as an attachment.
 * Nothing is taken from the PDF, and no library: ofdrw 2.3.1, the usual one, writes the clock and
 * the order of a folder's files into its result, {@code Dest} and the version otherwise than the
 * standard has them, and brings a second BouncyCastle, PDFBox 2 and a part under the AGPL.
 *
 * <p>Decisions that the standard leaves open:
 *
 * <ul>
 *   <li>A character stands for the glyph that the font's map gives it; only where it is painted
 *       with another one, as a half-width comma beside Chinese characters, a {@code CGTransform}
 *       says so.
 *   <li>A character beyond the basic plane is a text object of its own, because readers differ in
 *       whether its two units of UTF-16 take one distance or two.
 *   <li>What follows one another in one style is one graphic unit: the lines of a paragraph or the
 *       cells of a table one text object with a text code each, rules and hatches one path.
 *   <li>A link is an unseen path over its words, on the layer of the page: an annotation would need
 *       two more files a page and says no more.
 *   <li>Tags are not written: {@code CustomTags} name no roles that a reader would know. Who needs
 *       a document that a screen reader can read takes the PDF.
 * </ul>
 *
 * <p>No seal (GB/T 38540, SM2) is set. Who adds one signs last, over the finished file: {@code
 * Signatures.xml} is listed in {@code OFD.xml}, beside {@code DocRoot}, and each signature holds
 * the SM3 digests of all parts before it, so that nothing may be changed after. A signature is
 * different every time it is made, so the unsigned bytes are to be kept for comparing editions and
 * for the checksums of the manifest; identifiers in {@code Signatures.xml} are XML names ({@code
 * s001}), not numbers; and the seal itself is to be checked as well as the signature: its own
 * signature, the signers it lists, the validity of both certificates, and parts that no signature
 * lists.
 */
package shuanghe.ofd;
