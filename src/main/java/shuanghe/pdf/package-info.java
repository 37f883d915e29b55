/**
 * Briefings as tagged PDF/A-2a and PDF/UA-1 files: {@code PdfCanvas} paints the pages that {@code
 * shuanghe.typeset} lays out under their tags; OpenPDF writes the objects of the file, tags and
 * fonts are made here.
 *
 * <p>Decisions that the standards leave open:
 *
 * <ul>
 *   <li>Red is an sRGB colour, as the output intent of the file is sRGB and knows no inks.
 *   <li>{@code data/facts.csv} is not attached: PDF/A-2 allows only attachments that are PDF/A
 *       themselves.
 * </ul>
 */
package shuanghe.pdf;
